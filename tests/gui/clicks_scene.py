"""Scene: a person's clicks and keys in the real desktop. TWIN is a twin's folder, CATALOGUE an address."""

# ruff: noqa: F821 - names of qgis-shot.sh: iface, plugins, root, say, click, keys, text, until, wait

import os

from cityverse.cityverse_plugin.bridge.session import session
from cityverse.cityverse_plugin.bridge.settings import Connection, save_connections
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMenu, QStyle, QStyleOptionViewItem, QToolBar

twin = root.findChild(QDockWidget, "cityverse-twin")
catalogue = root.findChild(QDockWidget, "cityverse-catalogue")
toolbar = root.findChild(QToolBar, "cityverse-toolbar")
project = QgsProject.instance()


def button(title):
    action = next(one for one in toolbar.actions() if one.text() == title)
    return toolbar.widgetForAction(action)


def check_box(tree, index):
    option = QStyleOptionViewItem()
    option.initFrom(tree)
    option.rect = tree.visualRect(index)
    option.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    return tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, tree).center()


def first_layer(model):
    index = model.index(0, 0)
    while model.rowCount(index):
        index = model.index(0, 0, index)
    return index


# The toolbar shows one dock, then the other
click(button("Catalogue"))
until(catalogue.isUserVisible)
click(button("Twin"))
until(twin.isUserVisible)
say("toolbar")

# A check loads, another takes off
session().open(os.environ["TWIN"])
until(lambda: session().twin is not None)
wait(0.5)
place = check_box(twin.tree, first_layer(twin.model))
click(twin.tree.viewport(), place.x(), place.y())
until(lambda: len(project.mapLayers()) == 1)
say("loaded")
click(twin.tree.viewport(), place.x(), place.y())
until(lambda: len(project.mapLayers()) == 0)
say("unloaded")

# The keyboard does the same
twin.tree.setFocus()
twin.tree.selectionModel().setCurrentIndex(first_layer(twin.model), QItemSelectionModel.SelectionFlag.ClearAndSelect)
keys("space")
until(lambda: len(project.mapLayers()) == 1)
say("keyboard")

# The context menu
click(twin.tree.viewport(), place.x() + 40, place.y(), 3)
until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
say("menu: " + ", ".join(action.text() for action in QApplication.activePopupWidget().actions() if action.text()))
keys("Escape")
until(lambda: QApplication.activePopupWidget() is None)

# The catalogue: words are typed, the list follows, a double click zooms, the button adds
twin.opener.share(Connection("Here", os.environ["CATALOGUE"]))
until(lambda: iface.messageBar().currentItem() is not None)
save_connections([Connection("Here", os.environ["CATALOGUE"])])
click(button("Catalogue"))
catalogue.connection.reload(os.environ["CATALOGUE"])
until(lambda: catalogue.results.rowCount() == 1)
click(catalogue.search.words)
text("nothing like it")
until(lambda: catalogue.results.rowCount() == 0 and "Nothing found" in catalogue.sentence.text())
say("searched")
keys("ctrl+a")
text("nowhere")
until(lambda: catalogue.results.rowCount() == 1)
project.clear()
center = catalogue.list.visualRect(catalogue.results.index(0)).center()
click(catalogue.list.viewport(), center.x(), center.y())
until(lambda: catalogue.selected() is not None)
click(catalogue.add_button)
until(lambda: len(project.mapLayers()) == 1)
say("added")

# A drag from the Layers panel onto a role
twin.setUserVisible(True)
twin.missing.setChecked(True)
wait(0.5)
layer = next(iter(project.mapLayers().values()))
tree = iface.layerTreeView().layerTreeModel()
data = tree.mimeData([tree.node2index(project.layerTreeRoot().findLayer(layer))])
water = next(
    index
    for index in twin.model.match(
        twin.model.index(0, 0),
        Qt.ItemDataRole.DisplayRole,
        "Water",
        1,
        Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
    )
)
twin.model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, water)
until(lambda: bool(session().twin.with_role("water")))
say("dropped")
project.setDirty(False)
