<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>cityverse</name>
    <message>
      <location filename="../cityverse_plugin/algorithms/base.py" />
      <source>It cannot be computed: {reason}. Check the inputs.</source>
      <translation>يتعذر إجراء الحساب: {reason}. تحقق من المدخلات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/base.py" />
      <source>CityVerse made a mistake ({reason}). Nothing was changed. The details are in the log messages panel, tab CityVerse: please send them to the makers.</source>
      <translation>وقع خطأ في CityVerse ‏({reason}). لم يتغير شيء. التفاصيل في لوحة سجل الرسائل، تبويب CityVerse: نرجو إرسالها إلى المطوّرين.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/base.py" />
      <source>Cancelled.</source>
      <translation>تم الإلغاء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Opens a city's twin from a folder or a catalogue: brings the files of its layers, checks them, loads them.

Every file is compared with the size and the SHA-256 checksum of its record. In QGIS itself the layers appear in
a group of their own, with their coordinate system, time, licence and style; in scripts and models the paths of
the files are returned.</source>
      <translation>يفتح توأم مدينة من مجلد أو من فهرس: يجلب ملفات طبقاته ويتحقق منها ثم يحمّلها.

يُقارَن كل ملف بالحجم وبالبصمة SHA-256 المذكورين في سجله. في QGIS نفسه تظهر الطبقات في مجموعة خاصة بها، مع نظام إحداثياتها وزمنها ورخصتها ونمطها؛ أما في البرامج النصية والنماذج فتُعاد مسارات الملفات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Open a twin</source>
      <translation>فتح توأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Twin and catalogue</source>
      <translation>التوأم والفهرس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Twin</source>
      <translation>التوأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>The folder of a twin, or its address in a catalogue (https://…/collections/its-id).</source>
      <translation>مجلد التوأم، أو رابطه في فهرس (https://…/collections/its-id).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Only these roles</source>
      <translation>هذه الأدوار فقط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Which layers to open, by what they mean; all of them if left empty. Scripts may write the names.</source>
      <translation>الطبقات المراد فتحها حسب معناها؛ وتُفتح كلها إذا تُرك الحقل فارغًا. يمكن كتابة الأسماء في البرامج النصية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Authentication</source>
      <translation>المصادقة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>An authentication configuration of QGIS, for catalogues that ask for one.</source>
      <translation>إعداد مصادقة من QGIS، للفهارس التي تطلب ذلك.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Folder for the files</source>
      <translation>مجلد الملفات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Where copies of the files go. Left empty, they go to the cache of CityVerse in the user's profile.</source>
      <translation>المكان الذي تُحفظ فيه نسخ الملفات. إذا تُرك فارغًا تُحفظ في الذاكرة المؤقتة لـ CityVerse ضمن ملف تعريف المستخدم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Id of the twin</source>
      <translation>معرّف التوأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>The id of the twin in its catalogue.</source>
      <translation>معرّف التوأم في فهرسه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Layers</source>
      <translation>الطبقات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>The layers on the map, or else the paths of their files.</source>
      <translation>الطبقات المعروضة على الخريطة، وإلا فمسارات ملفاتها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>“{twin}” has no layers yet.</source>
      <translation>لا يحتوي التوأم «{twin}» على أي طبقة بعد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>{layer} …</source>
      <translation>{layer} …</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>“{layer}” is left out. {reason}</source>
      <translation>تُركت «{layer}» جانبًا. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/places.py" />
      <source>There is no role “{role}”. Choose one of: {roles}.</source>
      <translation>لا يوجد دور باسم «{role}». اختر واحدًا من: {roles}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/places.py" />
      <source>{parameter} is empty. {help}</source>
      <translation>المعامل {parameter} فارغ. {help}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Publishes a layer or a result into a twin of a catalogue, so that others can find it, check it and use it.

The layer is written as a cloud-optimised GeoTIFF or a GeoPackage with its style and a small picture; all files
are sent, read back and compared before the record appears. A result brings along how it was made. Publishing the
same again changes nothing.

What is left empty is taken from the layer, its inputs or the twin. Without a licence, or without the permit of a
drone image, it is refused; a date or role that nobody knows becomes a limit that every reader sees.</source>
      <translation>ينشر طبقة أو نتيجة في توأم من فهرس، ليعثر عليها آخرون ويتحققوا منها ويستعملوها.

تُكتب الطبقة بصيغة GeoTIFF محسَّنة للسحابة أو GeoPackage مع نمطها وصورة صغيرة؛ وتُرسل كل الملفات ثم تُقرأ من جديد وتُقارن قبل ظهور السجل. وتحمل النتيجة معها كيفية صنعها. ونشر الشيء نفسه مرة أخرى لا يغيّر شيئًا.

ما يُترك فارغًا يؤخذ من الطبقة أو من مدخلاتها أو من التوأم. ويُرفض النشر من دون رخصة، أو من دون ترخيص الطيران لصورة الطائرة المسيَّرة؛ أما التاريخ أو الدور الذي لا يعرفه أحد فيصير حدًّا يراه كل قارئ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Publish a layer</source>
      <translation>نشر طبقة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Layer</source>
      <translation>الطبقة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>The raster or vector layer to publish, or the path of its file.</source>
      <translation>الطبقة النقطية أو المتجهة المراد نشرها، أو مسار ملفها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Which twin it becomes part of; one that is not in the catalogue yet is made there.</source>
      <translation>التوأم الذي تصبح الطبقة جزءًا منه؛ وإذا لم يكن في الفهرس بعد فسيُنشأ فيه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Catalogue</source>
      <translation>الفهرس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>A folder on this machine, or the address of a catalogue (https://…).</source>
      <translation>مجلد على هذا الجهاز، أو رابط فهرس (‎https://…‎).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>What it shows, and where. Left empty: the layer's name.</source>
      <translation>ماذا تعرض الطبقة وأين. إذا تُرك فارغًا: اسم الطبقة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Licence</source>
      <translation>الرخصة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>What others may do with it: an SPDX identifier such as CC-BY-4.0. Left empty: that of the layer.</source>
      <translation>ما يجوز للآخرين فعله بها: معرّف SPDX مثل CC-BY-4.0. إذا تُرك فارغًا: رخصة الطبقة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>An authentication configuration of QGIS that may write to the catalogue.</source>
      <translation>إعداد مصادقة في QGIS له حق الكتابة في الفهرس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Role</source>
      <translation>الدور</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>What the layer means: terrain, districts, … Left empty: what its twin says, else a guess.</source>
      <translation>ما تعنيه الطبقة: التضاريس، الأحياء، … إذا تُرك فارغًا: ما يقوله توأمها، وإلا فتخمين.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Description</source>
      <translation>الوصف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>More about it, in sentences.</source>
      <translation>مزيد من المعلومات عنها في جمل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Provider</source>
      <translation>الجهة المزوِّدة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Who made it or holds the rights. Left empty: those of the layer, its inputs or the twin.</source>
      <translation>من أنتجها أو يملك حقوقها. إذا تُرك فارغًا: ما هو مذكور في الطبقة أو مدخلاتها أو التوأم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>When it was measured: 2026-11-22 or 2026-01-01/2026-12-31. Left empty: what layer or inputs say.</source>
      <translation>متى جرى القياس: ‎2026-11-22 أو ‎2026-01-01/2026-12-31. إذا تُرك فارغًا: ما تذكره الطبقة أو المدخلات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Record</source>
      <translation>السجل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>The address of the record in the catalogue.</source>
      <translation>رابط السجل في الفهرس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Published: {address}</source>
      <translation>تم النشر: {address}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Nobody has said when it was measured.</source>
      <translation>لم يذكر أحد متى جرى القياس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Use small letters a–z, digits, “.”, “_” and “-”.</source>
      <translation>استعمل الأحرف الصغيرة a–z والأرقام و«.» و«_» و«-».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Write it as 2026-11-22, or as 2026-01-01/2026-12-31.</source>
      <translation>اكتبه على الشكل ‎2026-11-22، أو على الشكل ‎2026-01-01/2026-12-31.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Its role is “{role}”. {why} Set ROLE if it is another.</source>
      <translation>دورها «{role}». {why} حدِّد ROLE إن كان غير ذلك.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>DATE is “{value}”: there is no such day.</source>
      <translation>قيمة DATE هي «{value}»: لا يوجد يوم كهذا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/choices.py" />
      <source>{parameter} is empty. Choose among {options}.</source>
      <translation>المعامل {parameter} فارغ. اختر من بين {options}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/choices.py" />
      <source>{parameter} has no choice “{value}”. Choose among {options}, or their numbers 0 to {last}.</source>
      <translation>المعامل {parameter} لا يتضمن الاختيار «{value}». اختر من بين {options}، أو أرقامها من 0 إلى {last}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Zones</source>
      <translation>المناطق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Districts, census sectors or any other polygons, in any coordinate system.</source>
      <translation>الأحياء أو قطاعات الإحصاء أو أي مضلعات أخرى، في أي نظام إحداثيات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Raster</source>
      <translation>طبقة نقطية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>What is summed up: any raster in a metric coordinate system.</source>
      <translation>ما سيُلخَّص: أي طبقة نقطية في نظام إحداثيات متري.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Band</source>
      <translation>النطاق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Number of the band; the first where none is chosen.</source>
      <translation>رقم النطاق؛ والأول إذا لم يُختر أي نطاق.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Statistics</source>
      <translation>الإحصاءات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Which figures to give for each zone. Scripts may write the names: area,mean.</source>
      <translation>الأرقام المطلوبة لكل منطقة. يمكن كتابة الأسماء في البرامج النصية: area,mean.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Percentiles</source>
      <translation>المئينات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>From 0 to 100 with commas between them, for instance 10,50,90 (taken where none are written).</source>
      <translation>من 0 إلى 100 مفصولة بفواصل، مثل 10,50,90 (وهي المعتمدة إذا لم يُكتب شيء).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Population</source>
      <translation>السكان</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Column of the zones with their inhabitants. Scripts may give a raster with inhabitants per cell instead.</source>
      <translation>عمود المناطق الذي يحتوي على عدد السكان. ويمكن في البرامج النصية إعطاء طبقة نقطية بعدد السكان في كل خلية بدلًا منه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Threshold</source>
      <translation>العتبة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>In the raster's unit: gives the area and share of each zone beyond it, and with the population the square metres per inhabitant. NDVI of 0.3 to 0.4 and more is usually taken as green.</source>
      <translation>بوحدة الطبقة النقطية: تعطي مساحة الجزء الذي يتجاوزها من كل منطقة ونسبته، ومع السكان عدد الأمتار المربعة لكل نسمة. تُعدّ قيم NDVI من 0.3 إلى 0.4 فأكثر خضراء عادةً.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>What counts</source>
      <translation>ما يُحتسب</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Values that are at least the threshold, or at most.</source>
      <translation>القيم التي تساوي العتبة على الأقل، أو على الأكثر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Prefix</source>
      <translation>البادئة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Put before the names of the new columns.</source>
      <translation>توضع قبل أسماء الأعمدة الجديدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Zones with indicators</source>
      <translation>المناطق مع المؤشرات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>The zones with all their columns, the figures, and coverage: the share of the polygon that has values.</source>
      <translation>المناطق بكل أعمدتها، والأرقام، وcoverage: نسبة المضلع التي لها قيم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area with values, all zones</source>
      <translation>المساحة ذات القيم، كل المناطق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Summed over the zones.</source>
      <translation>مجموع كل المناطق.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area that counts, all zones</source>
      <translation>المساحة المحتسبة، كل المناطق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Where the value is beyond the threshold.</source>
      <translation>حيث تتجاوز القيمة العتبة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Population, all zones</source>
      <translation>السكان، كل المناطق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area per inhabitant, all zones</source>
      <translation>المساحة لكل نسمة، كل المناطق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area beyond the threshold over inhabitants, of the zones where both are known.</source>
      <translation>المساحة التي تتجاوز العتبة مقسومة على عدد السكان، للمناطق التي يُعرف فيها الاثنان.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Population-weighted mean, all zones</source>
      <translation>المتوسط المرجَّح بالسكان، كل المناطق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>What the average inhabitant has, in the raster's unit.</source>
      <translation>نصيب الساكن المتوسط، بوحدة الطبقة النقطية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Use letters, digits and _, beginning with a letter.</source>
      <translation>استعمل الأحرف اللاتينية والأرقام و«_»، وابدأ بحرف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area with values [m²]</source>
      <translation>المساحة ذات القيم [م²]</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Number of cells</source>
      <translation>عدد الخلايا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Sum</source>
      <translation>المجموع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Mean</source>
      <translation>المتوسط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Minimum</source>
      <translation>الحد الأدنى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Maximum</source>
      <translation>الحد الأقصى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Standard deviation</source>
      <translation>الانحراف المعياري</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Population-weighted mean</source>
      <translation>المتوسط المرجَّح بالسكان</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>At least the threshold</source>
      <translation>العتبة على الأقل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>At most the threshold</source>
      <translation>العتبة على الأكثر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>Area, mean, percentiles and other figures of any raster inside any polygons.

With a threshold: the area and share of each zone where the value is at least (or at most) that much. With the
population too: square metres per inhabitant, for instance green area per inhabitant from NDVI at least 0.4.

Cells that a polygon cuts count with the exact fraction that lies inside. `coverage` is the share of the polygon
that has values; where it is below 1, the figures tell of that part only. Percentiles interpolate linearly between
the covered values. Areas are in square metres, other figures in the raster's unit. Figures that cannot be told
are empty, never zero.</source>
      <translation>المساحة والمتوسط والمئينات وأرقام أخرى لأي طبقة نقطية داخل أي مضلعات.

مع عتبة: مساحة الجزء من كل منطقة الذي تساوي قيمته العتبة على الأقل (أو على الأكثر) ونسبته. ومع السكان أيضًا: عدد الأمتار المربعة لكل نسمة، مثل المساحة الخضراء لكل نسمة انطلاقًا من NDVI لا يقل عن 0.4.

الخلايا التي يقطعها المضلع تُحتسب بالجزء الدقيق الواقع داخله. `coverage` هي نسبة المضلع التي لها قيم؛ فإذا كانت أقل من 1 فالأرقام تخص ذلك الجزء فقط. تُحسب المئينات بالاستيفاء الخطي بين القيم المغطاة. المساحات بالمتر المربع، والأرقام الأخرى بوحدة الطبقة النقطية. والأرقام التي يتعذر تحديدها تبقى فارغة، ولا تكون صفرًا أبدًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>Zonal indicators</source>
      <translation>مؤشرات المناطق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>{raster} by {zones}</source>
      <translation>{raster} حسب {zones}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>Decide</source>
      <translation>اتخاذ القرار</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>Areas are {factor} times too large: “{layer}” is in Mercator. Reproject it, for instance to EPSG:{code}, the UTM zone there.</source>
      <translation>المساحات أكبر من حقيقتها {factor} مرة: «{layer}» في إسقاط مركاتور. أعد إسقاطها، مثلًا إلى EPSG:{code}، نطاق UTM هناك.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>The population-weighted mean needs POPULATION: choose the column with inhabitants.</source>
      <translation>المتوسط المرجَّح بالسكان يحتاج إلى POPULATION: اختر العمود الذي يحتوي على عدد السكان.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>{count} zone(s) are only partly covered by values: see the column coverage.</source>
      <translation>عدد المناطق التي لا تغطيها القيم إلا جزئيًا: {count}؛ انظر العمود coverage.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>{count} zone(s) have no inhabitants or no number: nothing per inhabitant.</source>
      <translation>عدد المناطق التي ليس بها سكان أو ليس لها رقم: {count}؛ فلا شيء لكل نسمة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>“{layer}” already has a column “{column}”. Set PREFIX, for instance to z_.</source>
      <translation>تحتوي الطبقة «{layer}» مسبقًا على العمود «{column}». حدد PREFIX، مثل z_.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>Zone {zone} could not be written: {reason}. Check that there is room on the disk.</source>
      <translation>تعذرت كتابة المنطقة {zone}: {reason}. تحقق من وجود مساحة كافية على القرص.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>Zone {zone} of “{layer}” cannot be brought to the raster's coordinate system. Check that the layer's system is the right one.</source>
      <translation>يتعذر تحويل المنطقة {zone} من الطبقة «{layer}» إلى نظام إحداثيات الطبقة النقطية. تحقق من صحة نظام الطبقة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>None of the {count} zones overlaps the raster: the raster covers {raster}, the zones cover {zones} in its coordinates. Check both coordinate systems, or take layers of one place.</source>
      <translation>لا تتقاطع أي من المناطق ({count}) مع الطبقة النقطية: الطبقة النقطية تغطي {raster}، والمناطق تغطي {zones} بإحداثياتها. تحقق من نظامَي الإحداثيات، أو اختر طبقتين للمكان نفسه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>{count} zone(s) had invalid rings and were repaired for this run: feature(s) {ids}.</source>
      <translation>عدد المناطق التي كانت حلقاتها غير صالحة وأُصلحت لهذا التشغيل: {count}؛ المعالم: {ids}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>{count} zone(s) have no polygon, so no figures: feature(s) {ids}.</source>
      <translation>عدد المناطق التي ليس لها مضلع، ولذلك لا أرقام لها: {count}؛ المعالم: {ids}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>{count} zone(s) lie outside the raster, so have no figures: feature(s) {ids}.</source>
      <translation>عدد المناطق الواقعة خارج الطبقة النقطية، ولذلك لا أرقام لها: {count}؛ المعالم: {ids}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>“{layer}” has no features.</source>
      <translation>لا تحتوي الطبقة «{layer}» على أي معلم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>None of the {count} zones of “{layer}” has a polygon.</source>
      <translation>لا مضلع لأي من المناطق ({count}) في الطبقة «{layer}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/bands.py" />
      <source>“{layer}” does not say which of its {count} band(s) hold {bands}: set {bands} to their numbers.</source>
      <translation>لا تذكر الطبقة «{layer}» أيّ نطاقاتها (عددها {count}) يحمل {bands}: حدد أرقام {bands}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/bands.py" />
      <source>{indices} cannot be computed: “{layer}” holds digital numbers, not reflectance from 0 to 1. Set SCALE and OFFSET, take a surface reflectance product, or leave {indices} out.</source>
      <translation>يتعذر حساب {indices}: تحتوي الطبقة «{layer}» على قيم رقمية خام، لا على انعكاسية من 0 إلى 1. حدد SCALE وOFFSET، أو استعمل منتج انعكاسية السطح، أو استغنِ عن {indices}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/bands.py" />
      <source>{indices}: computed from digital numbers, not reflectance. Do not compare it with other sensors or dates.</source>
      <translation>‏{indices}: حُسبت من قيم رقمية خام، لا من الانعكاسية. لا تقارنها بمستشعرات أو تواريخ أخرى.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/bands.py" />
      <source>SCALE is 0, which makes every value the same. Leave it empty, or set the right one.</source>
      <translation>قيمة SCALE هي 0، وهذا يجعل كل القيم متساوية. اتركها فارغة، أو أدخل القيمة الصحيحة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Vegetation, built-up land, water, bare soil and brightness, cell by cell, from an optical satellite image.

NDVI (Tucker 1979), NDBI (Zha, Gao &amp; Ni 2003), MNDWI (Xu 2006), SAVI with L = 0.5 (Huete 1988), BSI (Diek et al.
2017) and shortwave albedo for Landsat 4 to 7 (Liang 2001). All have no unit; the indices run from −1 to 1, albedo
from 0 to 1.

Limits: SAVI and albedo need reflectance. On digital numbers the other indices can be computed, but must not be
compared between sensors or dates. Bare dry soil and rock read as built-up in NDBI.</source>
      <translation>الغطاء النباتي والأراضي المبنية والماء والتربة العارية والسطوع، خلية بخلية، من صورة فضائية بصرية.

المؤشرات هي NDVI ‏(Tucker 1979)، وNDBI ‏(Zha, Gao &amp; Ni 2003)، وMNDWI ‏(Xu 2006)، وSAVI مع ‎L = 0.5 ‏(Huete 1988)، وBSI ‏(Diek et al. 2017)، وبياض الموجات القصيرة للأقمار من Landsat 4 إلى 7 ‏(Liang 2001). كلها دون وحدة؛ وتمتد المؤشرات من ‎−1 إلى 1، والبياض من 0 إلى 1.

الحدود: يحتاج SAVI والبياض إلى الانعكاسية. ويمكن حساب المؤشرات الأخرى من القيم الرقمية الخام، لكن لا تجوز مقارنتها بين المستشعرات أو التواريخ. وتظهر التربة الجافة العارية والصخور في NDBI كأنها مبنية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Number of this band. Left empty, it is found by the band's common name (red, nir, swir16 …).</source>
      <translation>رقم هذا النطاق. إذا تُرك فارغًا يُعثر عليه من الاسم الشائع للنطاق (red، nir، swir16 …).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>NDVI: vegetation</source>
      <translation>NDVI: الغطاء النباتي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>NDBI: built-up land</source>
      <translation>NDBI: الأراضي المبنية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>MNDWI: open water</source>
      <translation>MNDWI: المياه المكشوفة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>SAVI: vegetation on open soil</source>
      <translation>SAVI: الغطاء النباتي على تربة مكشوفة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>BSI: bare soil</source>
      <translation>BSI: التربة العارية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Albedo: share of the sunlight reflected</source>
      <translation>البياض: نسبة ضوء الشمس المنعكس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Spectral indices</source>
      <translation>مؤشرات طيفية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Heat</source>
      <translation>الحرارة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Satellite image</source>
      <translation>صورة فضائية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>An optical image with the bands that the indices need, in a metric coordinate system.</source>
      <translation>صورة بصرية تحتوي على النطاقات التي تحتاجها المؤشرات، في نظام إحداثيات متري.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Indices</source>
      <translation>المؤشرات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Which indices to compute; each becomes a band. Scripts may write the names: ndvi,mndwi.</source>
      <translation>المؤشرات المراد حسابها؛ يصبح كل منها نطاقًا. يمكن كتابة الأسماء في البرامج النصية: ndvi,mndwi.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Blue band</source>
      <translation>النطاق الأزرق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Green band</source>
      <translation>النطاق الأخضر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Red band</source>
      <translation>النطاق الأحمر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Near infrared band</source>
      <translation>نطاق الأشعة تحت الحمراء القريبة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Shortwave infrared band at 1.6 µm</source>
      <translation>نطاق الأشعة تحت الحمراء القصيرة الموجة عند 1.6 ميكرومتر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Shortwave infrared band at 2.2 µm</source>
      <translation>نطاق الأشعة تحت الحمراء القصيرة الموجة عند 2.2 ميكرومتر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Scale to reflectance</source>
      <translation>معامل الضرب إلى الانعكاسية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Reflectance is value × scale + offset. Left empty, both are taken from the record or the file.</source>
      <translation>الانعكاسية هي القيمة × معامل الضرب + الإزاحة. إذا تُركا فارغين يؤخذان من السجل أو من الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Offset to reflectance</source>
      <translation>الإزاحة إلى الانعكاسية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>See scale. For instance 0.0000275 and −0.2 for Landsat Collection 2 level 2.</source>
      <translation>انظر معامل الضرب. مثلًا 0.0000275 و‎−0.2 لبيانات Landsat Collection 2 من المستوى 2.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>One band an index, without unit, float32; NaN where a band has no value.</source>
      <translation>نطاق لكل مؤشر، دون وحدة، float32؛ والقيمة NaN حيث لا قيمة للنطاق.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>{indices} – {layer}</source>
      <translation>{indices} – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/inputs.py" />
      <source>“{layer}” is not a file of this machine: save it as GeoTIFF (Export ▸ Save As), and use that.</source>
      <translation>الطبقة «{layer}» ليست ملفًا على هذا الجهاز: احفظها بصيغة GeoTIFF (تصدير ◂ حفظ باسم)، ثم استعمل الملف المحفوظ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>{parameter}: “{value}” cannot be opened. Check that the file is there and is such a layer.</source>
      <translation>‏{parameter}: يتعذر فتح «{value}». تحقق من وجود الملف ومن أنه طبقة من هذا النوع.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>{parameter} is “{value}”: neither a column of {parent} nor a raster. Choose one of: {columns}.</source>
      <translation>قيمة {parameter} هي «{value}»: وهي ليست عمودًا من {parent} ولا طبقة نقطية. اختر واحدًا من: {columns}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>“{layer}” holds no polygons, so it has no areas. Choose a polygon layer.</source>
      <translation>لا تحتوي «{layer}» على مضلعات، فلا مساحات لها. اختر طبقة مضلعات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>“{layer}” has no coordinate reference system. Find out which one its maker used and set it (Layer ▸ Set CRS).</source>
      <translation>ليس للطبقة «{layer}» نظام إحداثيات مرجعي. ابحث عن النظام الذي استعمله منتجها وعيّنه (طبقة ◂ تعيين نظام الإحداثيات المرجعي).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>{parameter} is {band}, but “{layer}” has the bands 1 to {last}. Choose one of them.</source>
      <translation>قيمة {parameter} هي {band}، لكن نطاقات الطبقة «{layer}» من 1 إلى {last}. اختر واحدًا منها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>The column “{column}” holds text, not numbers. Choose a numeric column for {parameter}.</source>
      <translation>يحتوي العمود «{column}» على نصوص لا على أرقام. اختر عمودًا رقميًا للمعامل {parameter}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>{parameter} is “{value}”. {form}</source>
      <translation>قيمة {parameter} هي «{value}». {form}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>{parameter} is “{value}”. Write a number.</source>
      <translation>قيمة {parameter} هي «{value}». اكتب عددًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>{parameter} is “{value}”. Write numbers from {low} to {high} with commas between them, for instance 10,50,90.</source>
      <translation>قيمة {parameter} هي «{value}». اكتب أعدادًا من ‎{low} إلى ‎{high} مفصولة بفواصل، مثل 10,50,90.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>This run reads up to {cells} cells.</source>
      <translation>يقرأ هذا التشغيل عددًا من الخلايا يصل إلى {cells}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} is “{path}”. Choose a name that ends in .tif.</source>
      <translation>قيمة {parameter} هي «‎{path}‎». اختر اسمًا ينتهي بـ ‎.tif‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} cannot be written to “{path}”: choose another folder or name.</source>
      <translation>تتعذر كتابة {parameter} في «‎{path}‎»: اختر مجلدًا آخر أو اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} is the file of the input “{layer}”, which would be lost: choose another name.</source>
      <translation>{parameter} هو ملف المدخل «{layer}» الذي سيضيع: اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/adding.py" />
      <source>There is a twin “{id}” in “{where}” already: open it, or choose another name.</source>
      <translation>يوجد توأم باسم «{id}» في «‎{where}‎» مسبقًا: افتحه، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/describe.py" />
      <source>“{layer}” is neither a raster nor a vector layer that can be read.</source>
      <translation>‏«{layer}» ليست طبقة نقطية ولا طبقة متجهة يمكن قراءتها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>“{file}” is not a file of this machine: download it first.</source>
      <translation>‏«‎{file}‎» ليس ملفًا على هذا الجهاز: نزّله أولًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>There is no file “{file}”. Check the path, or get it again.</source>
      <translation>لا يوجد ملف باسم «‎{file}‎». تحقق من المسار، أو احصل عليه من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>QGIS cannot open “{file}”: {reason}.</source>
      <translation>يتعذر على QGIS فتح «‎{file}‎»: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>“{file}” is not a GeoPackage, shapefile, GeoJSON or FlatGeobuf with features: {reason}. Get it again from its source.</source>
      <translation>الملف «‎{file}‎» ليس GeoPackage ولا Shapefile ولا GeoJSON ولا FlatGeobuf يحتوي على معالم: {reason}. احصل عليه من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>“{file}” holds several tables: {tables}. Choose one: open it in QGIS and take that layer, or write {file}|layername={first}.</source>
      <translation>يحتوي «{file}» على عدة جداول: {tables}. اختر واحدًا: افتح الملف في QGIS وخذ تلك الطبقة، أو اكتب {file}|layername={first}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>“{layer}” has no coordinate reference system, in the file or in its record. Ask who published it which one it is, set it in a copy, and publish that.</source>
      <translation>ليس للطبقة «{layer}» نظام إحداثيات مرجعي، لا في الملف ولا في سجلها. اسأل ناشرها عنه، وعيّنه في نسخة، ثم انشر تلك النسخة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>QGIS has no authentication “{id}”. Choose one in the connection, or make one under Settings ▸ Options ▸ Authentication.</source>
      <translation>لا توجد في QGIS مصادقة باسم «{id}». اختر واحدة في الاتصال، أو أنشئ واحدة من إعدادات ◂ الخيارات ◂ المصادقة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>QGIS did not open the authentication “{id}”: is the master password right, and is it of the kind “Basic” or “API header”?</source>
      <translation>لم يفتح QGIS المصادقة «{id}»: هل كلمة المرور الرئيسية صحيحة، وهل نوعها «Basic» أو «API header»؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>The certificate authorities cannot be kept in {folder}: {reason}.</source>
      <translation>يتعذر حفظ شهادات سلطات التصديق في ‎{folder}‎: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/opened.py" />
      <source>“{twin}” has no layer with the role {roles}. It has: {there}.</source>
      <translation>لا توجد في التوأم «{twin}» طبقة لها الدور {roles}. يوجد فيه: {there}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_file.py" />
      <source>A copy of the raster cannot be written into {folder}: {reason}. Is there room on the disk?</source>
      <translation>تتعذر كتابة نسخة من الطبقة النقطية في ‎{folder}‎: {reason}. هل توجد مساحة كافية على القرص؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Tree cover</source>
      <translation>غطاء شجري</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Shrubland</source>
      <translation>شجيرات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Grassland</source>
      <translation>مراعٍ عشبية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Cropland</source>
      <translation>أراضٍ زراعية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Built-up</source>
      <translation>أراضٍ مبنية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Bare or sparse vegetation</source>
      <translation>أرض عارية أو نباتات متناثرة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Snow and ice</source>
      <translation>ثلج وجليد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Permanent water</source>
      <translation>مياه دائمة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Herbaceous wetland</source>
      <translation>أراضٍ رطبة عشبية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Mangroves</source>
      <translation>أشجار المانغروف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Moss and lichen</source>
      <translation>طحالب وأشنات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>Nothing in it says what it means: choose a role.</source>
      <translation>لا شيء فيها يدل على معناها: اختر دورًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>One band may be anything: choose a role.</source>
      <translation>النطاق الواحد قد يكون أي شيء: اختر دورًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>Its name is “{name}”.</source>
      <translation>اسمها «{name}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>It has {count} bands, as a multispectral image has.</source>
      <translation>عدد نطاقاتها {count}، كما في الصور المتعددة الأطياف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>It has three bands, as a colour photo has.</source>
      <translation>لها ثلاثة نطاقات، كما في الصور الملونة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>Its table speaks of traffic.</source>
      <translation>جدولها يتعلق بحركة المرور.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>Its table has a column “{column}”.</source>
      <translation>في جدولها عمود باسم «{column}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>The style was left out: {reason}.</source>
      <translation>استُبعد النمط: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it is too large or not plain XML</source>
      <translation>حجمه كبير جدًا أو ليس XML بسيطًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it is no QGIS style</source>
      <translation>ليس نمطًا من أنماط QGIS</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it takes symbols out of the data</source>
      <translation>يأخذ الرموز من البيانات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it names a file or an address: {found}</source>
      <translation>يذكر ملفًا أو رابطًا: {found}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it reads more than its layer: {found}</source>
      <translation>يقرأ أكثر من طبقته: {found}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it computes the names of files</source>
      <translation>يحسب أسماء ملفات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sampling.py" />
      <source>“{layer}” is not a file on this machine. Save it as GeoTIFF (Export ▸ Save As…) and use that.</source>
      <translation>الطبقة «{layer}» ليست ملفًا على هذا الجهاز. احفظها بصيغة GeoTIFF (تصدير ◂ حفظ باسم…) ثم استعمل الملف المحفوظ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/session.py" />
      <source>Opening {address}</source>
      <translation>فتح {address}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/session.py" />
      <source>Reading {twin} again</source>
      <translation>إعادة قراءة {twin}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/stage.py" />
      <source>The files cannot be prepared in {folder}: {reason}. Free some room on the disk, and try again.</source>
      <translation>يتعذر تحضير الملفات في ‎{folder}‎: {reason}. حرّر بعض المساحة على القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/stage.py" />
      <source>“{layer}” is neither a raster nor a vector layer.</source>
      <translation>‏«{layer}» ليست طبقة نقطية ولا طبقة متجهة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tasks.py" />
      <source>Something unexpected happened: {reason}. The details are in View ▸ Panels ▸ Log Messages ▸ CityVerse.</source>
      <translation>حدث أمر غير متوقع: {reason}. التفاصيل في عرض ◂ اللوحات ◂ سجل الرسائل ◂ CityVerse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tasks.py" />
      <source>It failed.</source>
      <translation>فشلت العملية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/thumbnail.py" />
      <source>The picture “{file}” cannot be written: is there room on the disk?</source>
      <translation>تتعذر كتابة الصورة «‎{file}‎»: هل توجد مساحة كافية على القرص؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tree.py" />
      <source>Sensors</source>
      <translation>المستشعرات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tree.py" />
      <source>Climate</source>
      <translation>المناخ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tree.py" />
      <source>Geospatial</source>
      <translation>البيانات الجغرافية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tree.py" />
      <source>Imagery</source>
      <translation>الصور</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_file.py" />
      <source>“{file}” cannot be written into {folder}: {reason}. Is there room on the disk?</source>
      <translation>تتعذر كتابة «‎{file}‎» في ‎{folder}‎: {reason}. هل توجد مساحة كافية على القرص؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/addresses.py" />
      <source>{url} is not opened: the address holds a password.</source>
      <translation>لم يُفتح {url}: يحتوي الرابط على كلمة مرور.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{sentence} The server says: {detail}</source>
      <translation>{sentence} يقول الخادم: {detail}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} cannot be reached. Check the network, the proxy and the address.</source>
      <translation>يتعذر الوصول إلى ‎{where}‎. تحقق من الشبكة والوكيل والرابط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>“{id}” cannot be read. Field “{field}”: {problem}</source>
      <translation>تتعذر قراءة «{id}». الحقل «{field}»: {problem}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a JSON object.</source>
      <translation>يجب أن يكون كائن JSON.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a finite number.</source>
      <translation>يجب أن يكون عددًا محدودًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a text.</source>
      <translation>يجب أن يكون نصًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a whole number.</source>
      <translation>يجب أن يكون عددًا صحيحًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a list of numbers.</source>
      <translation>يجب أن يكون قائمة أعداد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a list of texts.</source>
      <translation>يجب أن يكون قائمة نصوص.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a list.</source>
      <translation>يجب أن يكون قائمة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>“{found}” is not a date and time such as 2026-11-22T09:30:00Z.</source>
      <translation>‏«{found}» ليس تاريخًا ووقتًا مثل ‎2026-11-22T09:30:00Z.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{file}” cannot be written: {reason}. Free some space or choose another folder.</source>
      <translation>تتعذر كتابة «‎{file}‎»: {reason}. حرّر بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{where}” is not a STAC document: it holds no JSON object.</source>
      <translation>‏«‎{where}‎» ليس مستند STAC: لا يحتوي على كائن JSON.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{where}” cannot be written as JSON: it holds something other than text and numbers.</source>
      <translation>تتعذر كتابة «‎{where}‎» بصيغة JSON: يحتوي على شيء غير النصوص والأعداد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{where}” is broken: line {line} is not valid JSON. Get it again.</source>
      <translation>‏«‎{where}‎» تالف: السطر {line} ليس JSON صالحًا. احصل عليه من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{where}” is not valid JSON. Get it again.</source>
      <translation>‏«‎{where}‎» ليس JSON صالحًا. احصل عليه من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{file}” is too large for a STAC document.</source>
      <translation>الملف «‎{file}‎» أكبر من أن يكون مستند STAC.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{file}” is not there.</source>
      <translation>الملف «‎{file}‎» غير موجود.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{file}” cannot be read: {reason}.</source>
      <translation>تتعذر قراءة «‎{file}‎»: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>“{href}” lies outside of “{folder}” and is not opened.</source>
      <translation>يقع «‎{href}‎» خارج «‎{folder}‎» ولذلك لا يُفتح.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>There is no twin “{id}” in “{where}”.</source>
      <translation>لا يوجد توأم باسم «{id}» في «‎{where}‎».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>There is no record “{id}” in twin “{twin}”.</source>
      <translation>لا يوجد سجل باسم «{id}» في التوأم «{twin}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>“{folder}” is this twin: delete the folder itself.</source>
      <translation>المجلد «‎{folder}‎» هو هذا التوأم: احذف المجلد نفسه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>The file “{file}” is not there.</source>
      <translation>الملف «‎{file}‎» غير موجود.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>“{folder}” holds a single twin; another needs a folder of its own.</source>
      <translation>يحتوي «‎{folder}‎» على توأم واحد؛ ويحتاج التوأم الآخر إلى مجلد خاص به.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>Nobody has said what it means: without a role, no analysis finds it by itself.</source>
      <translation>لم يذكر أحد ما تعنيه: من دون دور لا يعثر عليها أي تحليل من تلقاء نفسه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>The agreement “{title}” has expired: renew it before publishing.</source>
      <translation>انتهت صلاحية الاتفاقية «{title}»: جدّدها قبل النشر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>“{id}” cannot be an id: use small letters, digits, “.”, “_” and “-”.</source>
      <translation>لا يصلح «{id}» معرّفًا: استعمل الأحرف الصغيرة والأرقام و«.» و«_» و«-».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>“{kind}” is no kind of record: choose one of {kinds}.</source>
      <translation>‏«{kind}» ليس نوعًا من السجلات: اختر واحدًا من {kinds}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no title: give it one that says what it shows, and where.</source>
      <translation>لا عنوان له: أعطه عنوانًا يبيّن ماذا يعرض وأين.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no data file: choose the layer again.</source>
      <translation>ليس له ملف بيانات: اختر الطبقة من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no role: choose what the layer means.</source>
      <translation>لا دور له: اختر ما تعنيه الطبقة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It was withdrawn: set its review to “draft” before publishing it again.</source>
      <translation>جرى سحبه: أعد مراجعته إلى الحالة «draft» (مسودة) قبل نشره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no licence: choose one, for instance CC-BY-4.0; others may use nothing without it.</source>
      <translation>لا رخصة له: اختر رخصة، مثل CC-BY-4.0؛ فدونها لا يجوز للآخرين استعمال أي شيء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no provider: say who made it or holds the rights.</source>
      <translation>ليس له جهة مزوِّدة: اذكر من أنتجه أو يملك حقوقه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>Drone imagery needs the reference of the flight permit: enter it.</source>
      <translation>تحتاج صور الطائرات المسيّرة إلى مرجع تصريح الطيران: أدخله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>Its time ends before it begins: correct the dates.</source>
      <translation>ينتهي زمنه قبل أن يبدأ: صحّح التواريخ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no date: say when it was measured, or add a limit that says why nobody knows.</source>
      <translation>لا تاريخ له: اذكر متى جرى القياس، أو أضف قيدًا يبيّن لماذا لا يعرفه أحد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/http.py" />
      <source>There is no twin “{id}” in {where}.</source>
      <translation>لا يوجد توأم باسم «{id}» في ‎{where}‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/http.py" />
      <source>{where} is not a STAC catalogue: its first page has no links.</source>
      <translation>‏‎{where}‎ ليس فهرس STAC: صفحته الأولى دون روابط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/memory.py" />
      <source>There is no file “{href}” in this catalogue.</source>
      <translation>لا يوجد ملف باسم «‎{href}‎» في هذا الفهرس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/names.py" />
      <source>“{id}” cannot be an id here: some systems reserve this name. Choose another.</source>
      <translation>لا يصلح «{id}» معرّفًا هنا: تحجز بعض الأنظمة هذا الاسم. اختر غيره.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/names.py" />
      <source>“{name}” is not a name for a stored file.</source>
      <translation>‏«{name}» ليس اسمًا صالحًا لملف محفوظ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>There are several twins in “{where}”: {names}. Give the address of one, for instance {example}.</source>
      <translation>في «{where}» عدة توائم: {names}. أعطِ رابط واحد منها، مثلًا {example}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>There is no twin in “{where}”. Choose the folder of a twin (it holds a file {catalog} or {collection}), or create a twin there.</source>
      <translation>لا يوجد توأم في «‎{where}‎». اختر مجلد توأم (يحتوي على ملف {catalog} أو {collection})، أو أنشئ توأمًا هناك.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>There is no address: give the folder of a twin or the URL of a catalogue.</source>
      <translation>لا يوجد رابط: أعطِ مجلد توأم أو رابط فهرس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>“{scheme}” addresses are not opened: give a folder or an http(s) URL.</source>
      <translation>لا تُفتح روابط «{scheme}»: أعطِ مجلدًا أو رابط http(s).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>This URL is not complete: it needs a host, such as https://catalogue.example.org.</source>
      <translation>هذا الرابط غير كامل: يحتاج إلى اسم مضيف، مثل https://catalogue.example.org.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>“{file}” is not a twin: choose its folder, or its {catalog}.</source>
      <translation>‏«‎{file}‎» ليس توأمًا: اختر مجلده، أو ملفه {catalog}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>There is no folder “{folder}”. Check the path, or whether the drive is there.</source>
      <translation>لا يوجد مجلد باسم «‎{folder}‎». تحقق من المسار، أو من أن القرص موصول.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>“{title}” has no file: ask its author for it.</source>
      <translation>ليس لـ«{title}» ملف: اطلبه من منتجه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/paging.py" />
      <source>{where} never stops turning pages. Tell its operator.</source>
      <translation>لا تنتهي صفحات ‎{where}‎ أبدًا. أخبر مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/paging.py" />
      <source>{where}: the link to the next page is broken.</source>
      <translation>‏‎{where}‎: رابط الصفحة التالية معطوب.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>“{title}” is not published. {reasons}</source>
      <translation>لم يُنشر «{title}». {reasons}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>“{file}” has changed since it was prepared: publish it again.</source>
      <translation>تغيّر «‎{file}‎» منذ تحضيره: انشره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>File “{key}” has neither a local file nor an address: stage it again.</source>
      <translation>ليس للملف «{key}» ملف محلي ولا رابط: أعد تحضيره.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>File “{file}” is not there any more: stage it again.</source>
      <translation>لم يعد الملف «‎{file}‎» موجودًا: أعد تحضيره.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>There is no twin “{id}” in “{where}”. Create it there first.</source>
      <translation>لا يوجد توأم باسم «{id}» في «‎{where}‎». أنشئه هناك أولًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>an item needs an id.</source>
      <translation>يحتاج العنصر إلى معرّف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must be “Feature”: this is no STAC item.</source>
      <translation>يجب أن يكون «Feature»: هذا ليس عنصر STAC.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must be west, south, east and north.</source>
      <translation>يجب أن يكون بالترتيب: غرب، جنوب، شرق، شمال.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must map meanings to names of columns.</source>
      <translation>يجب أن يربط المعاني بأسماء الأعمدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must be one of {states}.</source>
      <translation>يجب أن يكون واحدًا من {states}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it does not say which algorithm ran, with which version, parameters and inputs.</source>
      <translation>لا يذكر أي خوارزمية شُغّلت، ولا إصدارها ومعاملاتها ومدخلاتها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must be a GeoJSON geometry.</source>
      <translation>يجب أن يكون شكلًا هندسيًا بصيغة GeoJSON.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_assets.py" />
      <source>an asset needs an address.</source>
      <translation>يحتاج الملف المرفق إلى رابط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_assets.py" />
      <source>it must be the number of rows and the number of columns.</source>
      <translation>يجب أن يكون عدد الصفوف وعدد الأعمدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_assets.py" />
      <source>it must have six numbers.</source>
      <translation>يجب أن يتضمن ستة أعداد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_parts.py" />
      <source>a link needs a relation and an address.</source>
      <translation>يحتاج الرابط إلى علاقة وعنوان.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must be one of {words}.</source>
      <translation>يجب أن يكون واحدًا من {words}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>a collection needs an id.</source>
      <translation>تحتاج المجموعة إلى معرّف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must be “Collection”: this is no STAC collection.</source>
      <translation>يجب أن يكون «Collection»: هذه ليست مجموعة STAC.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must be a list of boxes.</source>
      <translation>يجب أن يكون قائمة مستطيلات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must map languages to texts.</source>
      <translation>يجب أن يربط اللغات بالنصوص.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must be a list of intervals.</source>
      <translation>يجب أن يكون قائمة فترات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/static.py" />
      <source>“{file}” is left out: it has no id.</source>
      <translation>استُبعد «‎{file}‎»: ليس له معرّف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/static.py" />
      <source>This folder links to more than {count} documents.</source>
      <translation>يرتبط هذا المجلد بأكثر من {count} مستند.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transport.py" />
      <source>{where} leads on and on to other addresses. Check the address.</source>
      <translation>يحيل ‎{where}‎ باستمرار إلى روابط أخرى. تحقق من الرابط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transport.py" />
      <source>{where}: the answer is too large for a catalogue.</source>
      <translation>‏‎{where}‎: الجواب أكبر من أن يكون فهرسًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>“{name}” has no coordinate reference system, so areas cannot be measured. Find out which one its maker used and set it (Layer ▸ Set CRS).</source>
      <translation>ليس للطبقة «{name}» نظام إحداثيات مرجعي، فلا يمكن قياس المساحات. ابحث عن النظام الذي استعمله منتجها وعيّنه (طبقة ◂ تعيين نظام الإحداثيات المرجعي).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>“{name}” is in degrees, so its cells have no constant area. Reproject it to a system in metres (Raster or Vector ▸ Reproject), for instance EPSG:{code}, the UTM zone there.</source>
      <translation>الطبقة «{name}» بالدرجات، فليست لخلاياها مساحة ثابتة. أعد إسقاطها إلى نظام متري (نقطية أو متجه ◂ إعادة الإسقاط)، مثل EPSG:{code}، وهو منطقة UTM هناك.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>“{name}” does not say where it lies. Georeference it (Layer ▸ Georeferencer).</source>
      <translation>لا تذكر الطبقة «{name}» موقعها. أعطها مرجعية جغرافية (طبقة ◂ المرجعية الجغرافية).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>The grid of “{name}” is rotated. Warp it to a north-up grid (Raster ▸ Projections ▸ Warp).</source>
      <translation>شبكة الطبقة «{name}» مائلة. حوّلها إلى شبكة موجَّهة نحو الشمال (نقطية ◂ إسقاطات ◂ إعادة الإسقاط).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/placing.py" />
      <source>“{file}” could not be written: {reason}. {free} are free in “{folder}”: make room there, or choose another folder. Nothing is left of the unfinished file.</source>
      <translation>تعذرت كتابة «‎{file}‎»: {reason}. المساحة الحرة {free} في «‎{folder}‎»: حرّر مساحة هناك، أو اختر مجلدًا آخر. لم يبقَ شيء من الملف غير المكتمل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is not a raster of an accepted format ({formats}): {reason}. Save it as GeoTIFF first.</source>
      <translation>‏«‎{file}‎» ليس ملفًا نقطيًا بصيغة مقبولة ({formats}): {reason}. احفظه بصيغة GeoTIFF أولًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is a virtual raster (VRT): a list of other files on this machine, so it is not opened. Save it as GeoTIFF first.</source>
      <translation>‏«‎{file}‎» ملف نقطي افتراضي (VRT): قائمة ملفات أخرى على هذا الجهاز، ولذلك لا يُفتح. احفظه بصيغة GeoTIFF أولًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is a text file, not a raster. Get the file again from its source.</source>
      <translation>‏«‎{file}‎» ملف نصي لا نقطي. احصل على الملف من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>There is no file “{file}”. Check the path, or load the layer again.</source>
      <translation>لا يوجد ملف باسم «‎{file}‎». تحقق من المسار، أو أعد تحميل الطبقة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is empty: 0 bytes. Get the file again.</source>
      <translation>الملف «‎{file}‎» فارغ: 0 بايت. احصل على الملف من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” cannot be read at row {row}, column {column}: {reason}. Get the file again.</source>
      <translation>تتعذر قراءة «‎{file}‎» عند الصف {row}، العمود {column}: {reason}. احصل على الملف من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” holds complex numbers. Make a raster of their amplitude first.</source>
      <translation>يحتوي «{file}» على أعداد مركبة. أنشئ أولًا طبقة نقطية لسعتها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/vectors.py" />
      <source>No polygons can be read from “{file}”: {reason}. Check that it is a GeoPackage, Shapefile, GeoJSON or FlatGeobuf with a coordinate reference system.</source>
      <translation>لا يمكن قراءة أي مضلع من «‎{file}‎»: {reason}. تحقق من أنه GeoPackage أو Shapefile أو GeoJSON أو FlatGeobuf وله نظام إحداثيات مرجعي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/zones.py" />
      <source>“{population}” and “{raster}” are in different coordinate reference systems. Warp “{raster}” to the system of “{population}”: inhabitants per cell do not survive a warp.</source>
      <translation>الطبقتان «{population}» و«{raster}» في نظامَي إحداثيات مرجعيين مختلفين. أعد إسقاط «{raster}» إلى نظام «{population}»: فعدد السكان في الخلية لا يبقى صحيحًا بعد إعادة الإسقاط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/zones.py" />
      <source>Zone {zone} is not a usable polygon: {reason}. Repair it (Fix geometries).</source>
      <translation>المنطقة {zone} ليست مضلعًا صالحًا للاستعمال: {reason}. أصلحها (أصلح الهندسات).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/zones.py" />
      <source>Zone {zone} has too many different values for percentiles: {reason}. Leave the percentiles out, or round the raster.</source>
      <translation>في المنطقة {zone} قيم مختلفة أكثر مما تحتمله المئينات: {reason}. استغنِ عن المئينات، أو قرّب قيم الطبقة النقطية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Reading the names of twins</source>
      <translation>قراءة أسماء التوائم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>“{title}” is published: {address}</source>
      <translation>تم نشر «{title}»: {address}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>“{title}” could not be published. {reason}</source>
      <translation>تعذر نشر «{title}». {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>“{layer}” is on the map already.</source>
      <translation>الطبقة «{layer}» موجودة على الخريطة مسبقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>There is no catalogue to publish to: add one with the button beside the list of catalogues.</source>
      <translation>لا يوجد فهرس للنشر فيه: أضف فهرسًا بالزر المجاور لقائمة الفهارس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Select the layer to publish in QGIS's Layers panel first.</source>
      <translation>حدد أولًا الطبقة المراد نشرها في لوحة الطبقات في QGIS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Looking at {layer}</source>
      <translation>فحص {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Publishing {title}</source>
      <translation>نشر {title}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Copy address</source>
      <translation>نسخ الرابط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Show record</source>
      <translation>عرض السجل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Retry</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Publish the layer that is selected in QGIS</source>
      <translation>نشر الطبقة المحددة في QGIS</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>loading</source>
      <translation>جارٍ التحميل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>loaded</source>
      <translation>محمّلة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>wrong</source>
      <translation>خطأ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Add layer</source>
      <translation>إضافة الطبقة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Load the selected record onto the map</source>
      <translation>تحميل السجل المحدد على الخريطة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Open twin</source>
      <translation>فتح التوأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Open the twin that the selected record belongs to</source>
      <translation>فتح التوأم الذي ينتمي إليه السجل المحدد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Add a catalogue with the button beside the list: the address of a STAC catalogue, or a folder.</source>
      <translation>أضف فهرسًا بالزر المجاور للقائمة: رابط فهرس STAC، أو مجلدًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>asking…</source>
      <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Found records</source>
      <translation>السجلات التي عُثر عليها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>connected</source>
      <translation>متصل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Nothing found. Use fewer words or filters.</source>
      <translation>لم يُعثر على شيء. قلّل الكلمات أو المرشحات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>no answer</source>
      <translation>لا جواب</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Zoom to it</source>
      <translation>تكبير إليه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Show record…</source>
      <translation>عرض السجل…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Publish selected layer…</source>
      <translation>نشر الطبقة المحددة…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>This record does not say where it lies.</source>
      <translation>لا يذكر هذا السجل موقعه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} shown; scroll for more.</source>
      <translation>المعروض: {count}؛ مرّر لعرض المزيد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} found</source>
      <translation>عدد النتائج: {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} record(s) could not be read.</source>
      <translation>عدد السجلات التي تعذرت قراءتها: {count}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Address of a STAC catalogue, or a folder</source>
      <translation>رابط فهرس STAC، أو مجلد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Address or folder</source>
      <translation>الرابط أو المجلد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>The catalogue to search and to publish to</source>
      <translation>الفهرس الذي يجري البحث فيه والنشر إليه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Add, change or forget a catalogue</source>
      <translation>إضافة فهرس أو تغييره أو إزالته من القائمة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Change it…</source>
      <translation>تغييره…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Forget it</source>
      <translation>إزالته من القائمة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Authentication, if the catalogue asks for one:</source>
      <translation>المصادقة، إذا كان الفهرس يطلبها:</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>No catalogue yet</source>
      <translation>لا يوجد فهرس بعد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Add a catalogue…</source>
      <translation>إضافة فهرس…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/desk.py" />
      <source>CityVerse</source>
      <translation>CityVerse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>“{layer}” is in the twin as “{role}”. {reason}</source>
      <translation>الطبقة «{layer}» موجودة في التوأم بدور «{role}». {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>“{layer}” is no longer in the twin.</source>
      <translation>لم تعد الطبقة «{layer}» في التوأم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Putting it back</source>
      <translation>إرجاعها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>What does “{layer}” mean? {reason}</source>
      <translation>ما معنى الطبقة «{layer}»؟ {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Adding {layer}</source>
      <translation>إضافة {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Another role…</source>
      <translation>دور آخر…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Choose a role…</source>
      <translation>اختر دورًا…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Removing {layer}</source>
      <translation>إزالة {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>CC0: no conditions</source>
      <translation>CC0: دون شروط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>CC BY 4.0: anyone may use it and names you</source>
      <translation>CC BY 4.0: يجوز للجميع استعمالها مع ذكر اسمك</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>CC BY-SA 4.0: named, and shared the same way</source>
      <translation>CC BY-SA 4.0: مع ذكر الاسم والمشاركة بالشروط نفسها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>ODbL 1.0: open database, shared the same way</source>
      <translation>ODbL 1.0: قاعدة بيانات مفتوحة، مع المشاركة بالشروط نفسها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>PDDL 1.0: open data, no conditions</source>
      <translation>PDDL 1.0: بيانات مفتوحة دون شروط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>CC BY-NC 4.0: named, not for business</source>
      <translation>CC BY-NC 4.0: مع ذكر الاسم ودون استعمال تجاري</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>Other: stated with the data</source>
      <translation>أخرى: مذكورة مع البيانات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>Choose a licence…</source>
      <translation>اختر رخصة…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/loading.py" />
      <source>“{layer}” could not be loaded. {reason}</source>
      <translation>تعذر تحميل الطبقة «{layer}». {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/loading.py" />
      <source>Loading {layer}</source>
      <translation>تحميل {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/loading.py" />
      <source>“{layer}” has edits that are not saved: save or discard them first.</source>
      <translation>في الطبقة «{layer}» تعديلات غير محفوظة: احفظها أو تجاهلها أولًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>New twin</source>
      <translation>توأم جديد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>for instance Olinda</source>
      <translation>مثلًا Olinda</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Two letters, ISO 3166-1: BR, MA, NL…</source>
      <translation>حرفان حسب ISO 3166-1: BR, MA, NL…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Who is responsible for it</source>
      <translation>الجهة المسؤولة عنه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>An empty folder for the twin</source>
      <translation>مجلد فارغ للتوأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Create</source>
      <translation>إنشاء</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Area</source>
      <translation>المجال الجغرافي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Country</source>
      <translation>البلد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Responsible</source>
      <translation>المسؤول</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Give it a name.</source>
      <translation>أعطه اسمًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Give the country's two letters.</source>
      <translation>أدخل حرفَي البلد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Say which area it covers.</source>
      <translation>حدد المجال الذي يغطيه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Choose a licence.</source>
      <translation>اختر رخصة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Say who is responsible.</source>
      <translation>اذكر الجهة المسؤولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Choose a folder.</source>
      <translation>اختر مجلدًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Digital twin of {name}.</source>
      <translation>التوأم الرقمي: {name}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Address of a twin in a catalogue (…/collections/…):</source>
      <translation>رابط توأم في فهرس (‎…/collections/…‎):</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>{sent} new, {same} unchanged in “{catalogue}”.</source>
      <translation>في «{catalogue}»: الجديد {sent}، ودون تغيير {same}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Folder of a twin</source>
      <translation>مجلد توأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>{text} Not published: {reasons}</source>
      <translation>{text} لم يُنشر: {reasons}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Sharing {twin} with {catalogue}</source>
      <translation>مشاركة {twin} مع {catalogue}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>The folder “{folder}” cannot be written: {reason}. Choose another.</source>
      <translation>تتعذر الكتابة في المجلد «‎{folder}‎»: {reason}. اختر غيره.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Making {twin}</source>
      <translation>إنشاء {twin}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>A layer with no analysis behind it</source>
      <translation>طبقة لم تنتج عن أي تحليل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>the raster as GeoTIFF</source>
      <translation>الطبقة النقطية بصيغة GeoTIFF</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>the features as GeoPackage</source>
      <translation>المعالم بصيغة GeoPackage</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Who made it or holds the rights</source>
      <translation>من أنتجها أو يملك حقوقها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>nobody knows</source>
      <translation>لا أحد يعرف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Reference of the flight permit; only for drone imagery</source>
      <translation>مرجع تصريح الطيران؛ لصور الطائرات المسيّرة فقط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>What still stands in the way</source>
      <translation>ما يمنع النشر حتى الآن</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Publish</source>
      <translation>نشر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>none: it is a result</source>
      <translation>لا شيء: إنها نتيجة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Choose what it means…</source>
      <translation>اختر معناها…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>What it is</source>
      <translation>ما هي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Date of the data</source>
      <translation>تاريخ البيانات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Made by</source>
      <translation>من إنتاج</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Flight permit</source>
      <translation>تصريح الطيران</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Is sent</source>
      <translation>يُرسل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Is not sent</source>
      <translation>لا يُرسل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Result of “{algorithm}”, version {version}, from {count} input(s)</source>
      <translation>نتيجة «{algorithm}»، الإصدار {version}، عدد المدخلات: {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>{kind} ({size}), its style (symbology only), a small picture, the record</source>
      <translation>‏{kind} ({size})، ونمطها (الرموز فقط)، وصورة مصغرة، والسجل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>It belongs to no twin yet: open or create one, or choose one of the catalogue's.</source>
      <translation>لا تنتمي إلى أي توأم بعد: افتح توأمًا أو أنشئه، أو اختر واحدًا من توائم الفهرس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Nothing stands in the way.</source>
      <translation>لا شيء يمنع النشر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>your project, other layers, forms, actions, paths on this machine</source>
      <translation>مشروعك والطبقات الأخرى والنماذج والإجراءات والمسارات على هذا الجهاز</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Before it can be published:</source>
      <translation>قبل النشر:</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>A layer that was published before, revision {number}</source>
      <translation>طبقة سبق نشرها، المراجعة {number}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>{width} × {height} cells</source>
      <translation>عدد الخلايا: ‎{width} × {height}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>{count} features</source>
      <translation>عدد المعالم: {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Publish “{layer}”</source>
      <translation>نشر الطبقة «{layer}»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>Analyses that can run now; what the selected layer serves comes first</source>
      <translation>التحاليل التي يمكن تشغيلها الآن؛ وما تخدمه الطبقة المحددة يأتي أولًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>Run…</source>
      <translation>تشغيل…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>What is lacking</source>
      <translation>ما ينقص</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>No analysis can run yet.</source>
      <translation>لا يمكن تشغيل أي تحليل بعد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>You can run 1 analysis</source>
      <translation>يمكنك تشغيل تحليل واحد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>You can run {count} analyses</source>
      <translation>عدد التحاليل التي يمكنك تشغيلها: {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>“{layer}”: {problem}</source>
      <translation>الطبقة «{layer}»: {problem}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>And {count} more.</source>
      <translation>وغيرها: {count}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>{analysis}: {lacking}</source>
      <translation>{analysis}: {lacking}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_dialog.py" />
      <source>The record as JSON</source>
      <translation>السجل بصيغة JSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_dialog.py" />
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_dialog.py" />
      <source>Record {id}</source>
      <translation>السجل {id}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>layer</source>
      <translation>طبقة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>result</source>
      <translation>نتيجة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>scenario</source>
      <translation>سيناريو</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>recipe</source>
      <translation>وصفة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>indicator</source>
      <translation>مؤشر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>evidence</source>
      <translation>إثبات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>feedback</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>practice</source>
      <translation>ممارسة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>project</source>
      <translation>مشروع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>agreement</source>
      <translation>اتفاقية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>checked</source>
      <translation>مدقَّق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>adopted</source>
      <translation>معتمد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>withdrawn</source>
      <translation>مسحوب</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>no licence</source>
      <translation>دون رخصة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/results_model.py" />
      <source>Searching the catalogue</source>
      <translation>البحث في الفهرس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/results_model.py" />
      <source>Fetching a picture</source>
      <translation>جلب صورة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/running.py" />
      <source>Other</source>
      <translation>أخرى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Any time</source>
      <translation>كل الأوقات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Last year</source>
      <translation>السنة الأخيرة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Last 5 years</source>
      <translation>آخر 5 سنوات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Last 25 years</source>
      <translation>آخر 25 سنة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Search words</source>
      <translation>كلمات البحث</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Any kind</source>
      <translation>كل الأنواع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Kind of record</source>
      <translation>نوع السجل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Any role</source>
      <translation>كل الأدوار</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>What it means</source>
      <translation>معناها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Time of the data</source>
      <translation>زمن البيانات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>In map view</source>
      <translation>ضمن عرض الخريطة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Only what touches the part of the map that is shown</source>
      <translation>ما يلامس الجزء المعروض من الخريطة فقط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/shell.py" />
      <source>Show the twin of a city</source>
      <translation>عرض توأم مدينة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/shell.py" />
      <source>Search what communities share, and share with them</source>
      <translation>البحث فيما تتشاركه المجتمعات، والمشاركة معها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/task_rows.py" />
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/task_rows.py" />
      <source>Cancel {task}</source>
      <translation>إلغاء {task}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_dock.py" />
      <source>Show what is missing</source>
      <translation>عرض ما ينقص</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_dock.py" />
      <source>Also show the roles that nothing fills yet, with what would fill them</source>
      <translation>عرض الأدوار التي لا يشغلها شيء بعد أيضًا، مع ما يمكن أن يشغلها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_dock.py" />
      <source>Layers of the twin</source>
      <translation>طبقات التوأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_dock.py" />
      <source>That is no layer that a twin can hold: drop a layer of QGIS, a GeoTIFF or a GeoPackage.</source>
      <translation>هذه ليست طبقة يمكن أن يحتويها التوأم: أفلت طبقة من QGIS أو ملف GeoTIFF أو GeoPackage.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>1 layer</source>
      <translation>طبقة واحدة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>several licences</source>
      <translation>عدة رخص</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Open…</source>
      <translation>فتح…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Open a twin from a folder or a catalogue</source>
      <translation>فتح توأم من مجلد أو من فهرس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>New…</source>
      <translation>جديد…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Make a new, empty twin</source>
      <translation>إنشاء توأم جديد فارغ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Share</source>
      <translation>مشاركة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Publish what is new to a catalogue</source>
      <translation>نشر ما هو جديد في فهرس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Folder…</source>
      <translation>مجلد…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Address…</source>
      <translation>رابط…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>No twin is open</source>
      <translation>لا يوجد توأم مفتوح</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Open one from a folder or a catalogue, or make a new one.</source>
      <translation>افتح توأمًا من مجلد أو من فهرس، أو أنشئ توأمًا جديدًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Recent twins</source>
      <translation>التوائم الأخيرة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Close this twin</source>
      <translation>إغلاق هذا التوأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>{count} layers</source>
      <translation>عدد الطبقات: {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Publish what is new to {catalogue}</source>
      <translation>نشر ما هو جديد في {catalogue}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Add a catalogue in the Catalogue panel first</source>
      <translation>أضف فهرسًا في لوحة الفهرس أولًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Properties…</source>
      <translation>خصائص…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Run</source>
      <translation>تشغيل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Publish…</source>
      <translation>نشر…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Remove from the twin</source>
      <translation>إزالة من التوأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>This layer does not say where it lies.</source>
      <translation>لا تذكر هذه الطبقة موقعها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Load</source>
      <translation>تحميل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Take off the map</source>
      <translation>رفع من الخريطة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>This layer lies outside of what the map's coordinate system can show.</source>
      <translation>تقع هذه الطبقة خارج ما يستطيع نظام إحداثيات الخريطة عرضه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Add “{layer}” here</source>
      <translation>إضافة «{layer}» هنا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>Results</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>loading…</source>
      <translation>جارٍ التحميل…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>not loaded</source>
      <translation>غير محمّلة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>missing</source>
      <translation>ناقصة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>{role}: {filled_by}.</source>
      <translation>{role}: {filled_by}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>An open source: {source} ({licence}).</source>
      <translation>مصدر مفتوح: {source} ({licence}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>Drop a layer or a file here to add it.</source>
      <translation>أفلت طبقة أو ملفًا هنا لإضافته.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>{state}, 1 remark</source>
      <translation>{state}، ملاحظة واحدة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>{state}, {count} remarks</source>
      <translation>{state}، عدد الملاحظات: {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>Licence: {licence}</source>
      <translation>الرخصة: {licence}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_tree.py" />
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>The token file {path} is empty.</source>
      <translation>ملف الرمز السري ‎{path}‎ فارغ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>{host} can be reached by other machines, so writing needs a token: give --token-file FILE or set CITYVERSE_TOKEN.</source>
      <translation>يمكن لأجهزة أخرى الوصول إلى {host}، ولذلك تحتاج الكتابة إلى رمز سري: أعطِ ‎--token-file FILE‎ أو عيّن CITYVERSE_TOKEN.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>The catalogue cannot start: {reason}.</source>
      <translation>يتعذر تشغيل الفهرس: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>The token file {path} cannot be read: {reason}.</source>
      <translation>تتعذر قراءة ملف الرمز السري ‎{path}‎: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>The request does not say how long its body is (Content-Length).</source>
      <translation>لا يذكر الطلب طول محتواه (Content-Length).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>An asset is sent whole, not in ranges.</source>
      <translation>يُرسل الملف المرفق كاملًا، لا على أجزاء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>The asset has {size} bytes; the range asked for lies outside.</source>
      <translation>حجم الملف المرفق {size} بايت؛ والجزء المطلوب يقع خارجه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/assets.py" />
      <source>There is no asset “{name}”.</source>
      <translation>لا يوجد ملف مرفق باسم «{name}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/assets.py" />
      <source>The upload broke off: {left} bytes are missing. Send it again.</source>
      <translation>انقطع الإرسال: ينقص {left} بايت. أعد الإرسال.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/assets.py" />
      <source>The content of “{name}” is not what was announced: its SHA-256 is {sha256}. Send it again.</source>
      <translation>محتوى «{name}» ليس ما أُعلن عنه: بصمته SHA-256 هي {sha256}. أعد الإرسال.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “type”: “Feature”.</source>
      <translation>يجب أن يكون في العنصر «type»: «Feature».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “properties”.</source>
      <translation>يجب أن يكون في العنصر «properties».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “assets”, an object; it may be empty.</source>
      <translation>يجب أن يكون في العنصر «assets»، وهو كائن؛ ويجوز أن يكون فارغًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A collection must have “type”: “Collection”.</source>
      <translation>يجب أن يكون في المجموعة «type»: «Collection».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“extent.spatial.bbox” must be a list of boxes: [[west, south, east, north]].</source>
      <translation>يجب أن يكون «extent.spatial.bbox» قائمة مستطيلات: [[غرب, جنوب, شرق, شمال]].</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“extent.temporal.interval” must be a list of [start, end]; null leaves a side open.</source>
      <translation>يجب أن يكون «extent.temporal.interval» قائمة من [البداية, النهاية]؛ والقيمة null تترك أحد الطرفين مفتوحًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox has 4 numbers (west, south, east, north) or 6 with heights.</source>
      <translation>يتكون bbox من 4 أعداد (غرب، جنوب، شرق، شمال) أو من 6 مع الارتفاعات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox must consist of numbers.</source>
      <translation>يجب أن يتكون bbox من أعداد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox must have its south below its north, both between −90 and 90 degrees.</source>
      <translation>يجب أن يكون جنوب bbox تحت شماله، وكلاهما بين ‎−90 و90 درجة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox must have its lower height before its upper one.</source>
      <translation>يجب أن يأتي الارتفاع الأدنى في bbox قبل الأعلى.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox must have its west before its east, except across the 180th meridian.</source>
      <translation>يجب أن يأتي غرب bbox قبل شرقه، إلا إذا عبر خط الطول 180.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“{id}” cannot be an id here. Use letters a–z, digits, “.”, “_” and “-”, beginning with a letter or digit, at most 128.</source>
      <translation>لا يصلح «{id}» معرّفًا هنا. استعمل الأحرف a–z والأرقام و«.» و«_» و«-»، مع البدء بحرف أو رقم، و128 على الأكثر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>Each of “assets” must be an object with an “href”.</source>
      <translation>يجب أن يكون كل من «assets» كائنًا فيه «href».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“links” must be a list of objects with “rel” and “href”.</source>
      <translation>يجب أن يكون «links» قائمة كائنات فيها «rel» و«href».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “geometry”; null is allowed.</source>
      <translation>يجب أن يكون في العنصر «geometry»؛ والقيمة null مسموح بها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “properties.datetime”, or both “start_datetime” and “end_datetime”.</source>
      <translation>يجب أن يكون في العنصر «properties.datetime»، أو «start_datetime» و«end_datetime» معًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A collection must have “{name}”, a text.</source>
      <translation>يجب أن يكون في المجموعة «{name}»، وهو نص.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“extent” must have “spatial” and “temporal”.</source>
      <translation>يجب أن يكون في «extent» كل من «spatial» و«temporal».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“bbox” is not a bounding box.</source>
      <translation>«bbox» ليس مستطيلًا محيطًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/collection_table.py" />
      <source>Somebody else has changed it in the meantime. Read it again and repeat your change.</source>
      <translation>غيّره شخص آخر في هذه الأثناء. اقرأه من جديد وأعد تعديلك.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/collection_table.py" />
      <source>There is no collection “{id}”.</source>
      <translation>لا توجد مجموعة باسم «{id}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/collection_table.py" />
      <source>There is already a collection “{id}”.</source>
      <translation>توجد مجموعة باسم «{id}» مسبقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/database.py" />
      <source>{file} was written by a newer CityVerse. Update the plugin to open it.</source>
      <translation>كُتب ‎{file}‎ بإصدار أحدث من CityVerse. حدّث الإضافة لفتحه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/database.py" />
      <source>{file} cannot be opened as a catalogue: {reason}.</source>
      <translation>يتعذر فتح ‎{file}‎ كفهرس: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/exchange.py" />
      <source>The body has {length} bytes; this catalogue takes at most {limit}.</source>
      <translation>حجم المحتوى {length} بايت؛ ويقبل هذا الفهرس {limit} على الأكثر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/exchange.py" />
      <source>The body broke off before its end. Send it again.</source>
      <translation>انقطع المحتوى قبل نهايته. أعد الإرسال.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/exchange.py" />
      <source>The body must be one JSON object in braces.</source>
      <translation>يجب أن يكون المحتوى كائن JSON واحدًا بين حاضنتين.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/exchange.py" />
      <source>The body is not valid JSON: {reason}.</source>
      <translation>المحتوى ليس JSON صالحًا: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>“geometry” must be a GeoJSON geometry; its “type” is “{kind}”.</source>
      <translation>يجب أن يكون «geometry» شكلًا هندسيًا بصيغة GeoJSON؛ وقيمة «type» فيه «{kind}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>The coordinates of the {kind} are not what GeoJSON wants.</source>
      <translation>إحداثيات {kind} ليست كما تطلبها GeoJSON.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>The rings of a {kind} need at least four positions, the last equal to the first.</source>
      <translation>تحتاج حلقات {kind} إلى أربعة مواضع على الأقل، آخرها يساوي أولها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>A line needs at least two positions.</source>
      <translation>يحتاج الخط إلى موضعين على الأقل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>A GeometryCollection must have a list of “geometries”, not nested deeply.</source>
      <translation>يجب أن يكون في GeometryCollection قائمة «geometries» دون تداخل عميق.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/item_table.py" />
      <source>Collection “{collection}” has no item “{id}”.</source>
      <translation>لا يوجد في المجموعة «{collection}» عنصر باسم «{id}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/item_table.py" />
      <source>Collection “{collection}” has an item “{id}” already.</source>
      <translation>يوجد في المجموعة «{collection}» عنصر باسم «{id}» مسبقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>Give “bbox” or “intersects”, not both.</source>
      <translation>أعطِ «bbox» أو «intersects»، لا كليهما.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>The “token” is not one of this search. Start again from its first page.</source>
      <translation>قيمة «token» ليست من هذا البحث. ابدأ من صفحته الأولى من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“{name}” must be a list of at most {most} texts.</source>
      <translation>يجب أن يكون «{name}» قائمة من {most} نصًا على الأكثر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“{given}” in “{name}” is not a number.</source>
      <translation>القيمة «{given}» في «{name}» ليست عددًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“limit” must be a whole number; it is “{given}”.</source>
      <translation>يجب أن يكون «limit» عددًا صحيحًا؛ وهو «{given}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“limit” must be a whole number of at least 1; it is “{given}”.</source>
      <translation>يجب أن يكون «limit» عددًا صحيحًا لا يقل عن 1؛ وهو «{given}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“intersects” has more than {most} edges; simplify it.</source>
      <translation>عدد أضلاع «intersects» أكثر من {most}؛ بسّطه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“datetime” must be a text.</source>
      <translation>يجب أن يكون «datetime» نصًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“sortby” must be a list of fields with directions.</source>
      <translation>يجب أن يكون «sortby» قائمة حقول مع اتجاهاتها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>The query cannot be read: it is not percent-encoded UTF-8.</source>
      <translation>تتعذر قراءة الاستعلام: ليس بترميز UTF-8 المئوي (percent-encoding).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“{name}” is given twice; separate values with commas.</source>
      <translation>أُعطي «{name}» مرتين؛ افصل القيم بفواصل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“intersects” is not a GeoJSON geometry.</source>
      <translation>«intersects» ليس شكلًا هندسيًا بصيغة GeoJSON.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>Cannot sort by “{name}”; offered are {offered}.</source>
      <translation>يتعذر الترتيب حسب «{name}»؛ المتاح هو {offered}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>{method} is not possible at {path}.</source>
      <translation>العملية {method} غير ممكنة في ‎{path}‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The catalogue cannot write or read its files: {reason}.</source>
      <translation>يتعذر على الفهرس كتابة ملفاته أو قراءتها: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>There is nothing at {path}.</source>
      <translation>لا يوجد شيء في ‎{path}‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The path is not percent-encoded as it should be.</source>
      <translation>المسار ليس مكتوبًا بالترميز المئوي (percent-encoding) كما ينبغي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The path must not lead out of the catalogue.</source>
      <translation>يجب ألا يخرج المسار عن الفهرس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The request took too long to arrive.</source>
      <translation>استغرق وصول الطلب وقتًا أطول مما يجب.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The catalogue's database does not answer. Try again; nothing was changed.</source>
      <translation>قاعدة بيانات الفهرس لا تجيب. أعد المحاولة؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The path is not percent-encoded UTF-8.</source>
      <translation>المسار ليس بترميز UTF-8 المئوي (percent-encoding).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/service.py" />
      <source>Writing needs this catalogue's token (Authorization: Bearer …). Ask who runs it.</source>
      <translation>تحتاج الكتابة إلى الرمز السري لهذا الفهرس (Authorization: Bearer …). اسأل مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/service.py" />
      <source>Writing is only possible under the server's own address.</source>
      <translation>الكتابة ممكنة فقط تحت عنوان الخادم نفسه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/times.py" />
      <source>“{given}” is no interval: write start/end, at least one of them a date.</source>
      <translation>‏«{given}» ليس فترة: اكتب البداية/النهاية، على أن تكون إحداهما تاريخًا على الأقل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/times.py" />
      <source>The interval “{given}” ends before it starts.</source>
      <translation>تنتهي الفترة «{given}» قبل أن تبدأ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/times.py" />
      <source>“{field}” is “{given}”; write a date and time such as 2026-11-22T09:30:00Z.</source>
      <translation>قيمة «{field}» هي «{given}»؛ اكتب تاريخًا ووقتًا مثل ‎2026-11-22T09:30:00Z.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/wire.py" />
      <source>Send the body with a Content-Length, not in chunks.</source>
      <translation>أرسل المحتوى مع Content-Length، لا مجزأً.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/wire.py" />
      <source>The Content-Length is not a number.</source>
      <translation>قيمة Content-Length ليست عددًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/wire.py" />
      <source>The catalogue made a mistake with this request; its log says more.</source>
      <translation>وقع خطأ في الفهرس عند معالجة هذا الطلب؛ في سجل رسائله مزيد من التفاصيل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/writing.py" />
      <source>The “features” of a FeatureCollection must be a list of items.</source>
      <translation>يجب أن تكون «features» في FeatureCollection قائمة عناصر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/writing.py" />
      <source>Send the body as application/json (Content-Type); it came as “{kind}”.</source>
      <translation>أرسل المحتوى بالنوع application/json (Content-Type)؛ فقد وصل بالنوع «{kind}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/writing.py" />
      <source>The item names collection “{named}” but was sent to “{sent}”.</source>
      <translation>يذكر العنصر المجموعة «{named}» لكنه أُرسل إلى «{sent}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/writing.py" />
      <source>The id in the body is “{id}”, that in the address “{wanted}”.</source>
      <translation>المعرّف في المحتوى هو «{id}»، وفي الرابط «{wanted}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/files.py" />
      <source>“{file}” is not a list of a city's files: {reason}. Write it again.</source>
      <translation>‏«‎{file}‎» ليس قائمة بملفات مدينة: {reason}. اكتبه من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/olinda.py" />
      <source>“{command}” failed: {reason}. Check the internet connection, run apt-get update, and try again. {instead}</source>
      <translation>فشل الأمر «{command}»: {reason}. تحقق من الاتصال بالإنترنت، وشغّل apt-get update، ثم أعد المحاولة. {instead}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/olinda.py" />
      <source>Olinda comes out of Debian packages, and {program} is not on this machine. Run this on Debian or Ubuntu. {instead}</source>
      <translation>تأتي بيانات Olinda من حزم Debian، والبرنامج {program} غير موجود على هذا الجهاز. شغّل هذا على Debian أو Ubuntu. {instead}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/olinda.py" />
      <source>“{file}” in the Debian packages is not the file that CityVerse knows (its SHA-256 differs or it is missing), so it is not used. {instead}</source>
      <translation>الملف «‎{file}‎» في حزم Debian ليس الملف الذي يعرفه CityVerse (بصمته SHA-256 مختلفة أو هو مفقود)، ولذلك لا يُستعمل. {instead}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/canonical.py" />
      <source>“{id}” cannot be an id. Use small letters a–z, digits, “.”, “_” and “-”, beginning with a letter or digit, at most 128.</source>
      <translation>لا يصلح «{id}» معرّفًا. استعمل الأحرف الصغيرة a–z والأرقام و«.» و«_» و«-»، مع البدء بحرف أو رقم، و128 على الأكثر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>{type} file</source>
      <translation>ملف {type}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>Values of {bands} run from {low} to {high}, expected is {least} to {most}{unit}.</source>
      <translation>تمتد قيم {bands} من ‎{low} إلى ‎{high}، والمتوقع من ‎{least} إلى ‎{most}{unit}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It needs “{role}”: {filled_by}.</source>
      <translation>يحتاج إلى «{role}»: {filled_by}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>{width} × {height} cells of {cell} m, {bands} band(s)</source>
      <translation>عدد الخلايا: ‎{width} × {height}، ضلع الخلية {cell} م، عدد النطاقات: {bands}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It has no coordinate reference system: set it in the layer's properties, then add it again.</source>
      <translation>ليس لها نظام إحداثيات مرجعي: عيّنه في خصائص الطبقة، ثم أضفها من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>Its coordinates are degrees: reproject it to a metric system (for instance UTM) before analyses.</source>
      <translation>إحداثياتها بالدرجات: أعد إسقاطها إلى نظام متري (مثل UTM) قبل التحاليل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>Its role “{role}” is not known here: give it one.</source>
      <translation>دورها «{role}» غير معروف هنا: أعطها دورًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It needs a layer for {parameter}.</source>
      <translation>يحتاج إلى طبقة للمعامل {parameter}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>{width} × {height} cells of {cell}°, {bands} band(s)</source>
      <translation>عدد الخلايا: ‎{width} × {height}، ضلع الخلية ‎{cell}°، عدد النطاقات: {bands}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>“{layer}” has no band {bands}.</source>
      <translation>ليس في الطبقة «{layer}» النطاق {bands}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>“{layer}” does not say which column is {fields}.</source>
      <translation>لا تذكر الطبقة «{layer}» أي عمود هو {fields}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>“{layer}” is in degrees: reproject it to a metric system.</source>
      <translation>الطبقة «{layer}» بالدرجات: أعد إسقاطها إلى نظام متري.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>No NoData value is stated: holes may count as values.</source>
      <translation>لم تُذكر قيمة NoData: قد تُحتسب الفراغات قيمًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It has no date: say when it was measured.</source>
      <translation>لا تاريخ لها: اذكر متى جرى القياس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It has no licence: it cannot be published until it has one.</source>
      <translation>لا رخصة لها: لا يمكن نشرها قبل أن تكون لها رخصة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>Its table has no column “{column}”.</source>
      <translation>ليس في جدولها العمود «{column}».</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>City boundary</source>
      <translation>حدود المدينة</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>the outline of the municipality or of the area under study</source>
      <translation>حدود الجماعة أو مجال الدراسة</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap administrative boundaries</source>
      <translation>الحدود الإدارية من OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Districts</source>
      <translation>الأحياء</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>neighbourhoods, wards or census sectors, with their population if it is known</source>
      <translation>الأحياء أو المقاطعات أو قطاعات الإحصاء، مع عدد سكانها إن كان معروفًا</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>geoBoundaries</source>
      <translation>geoBoundaries</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Buildings</source>
      <translation>المباني</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>building footprints, with height or number of floors if they are known</source>
      <translation>مساقط المباني، مع الارتفاع أو عدد الطوابق إن كانا معروفين</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap or Microsoft building footprints</source>
      <translation>مساقط المباني من OpenStreetMap أو Microsoft</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>3D buildings</source>
      <translation>مبانٍ ثلاثية الأبعاد</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>a CityJSON or CityGML model of the buildings</source>
      <translation>نموذج للمباني بصيغة CityJSON أو CityGML</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>a city's own 3D model, or 3D BAG where it covers the place</source>
      <translation>نموذج المدينة الثلاثي الأبعاد نفسه، أو 3D BAG حيث يغطي المكان</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Streets</source>
      <translation>الشوارع</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>the street network as lines</source>
      <translation>شبكة الشوارع على شكل خطوط</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap</source>
      <translation>OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Public transport stops</source>
      <translation>مواقف النقل العمومي</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>stops and stations, with the lines that serve them if they are known</source>
      <translation>المواقف والمحطات، مع الخطوط التي تخدمها إن كانت معروفة</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>the operator's GTFS feed, or OpenStreetMap</source>
      <translation>بيانات GTFS من شركة النقل، أو OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Facilities</source>
      <translation>المرافق</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>schools, clinics, markets and other services</source>
      <translation>المدارس والمراكز الصحية والأسواق وخدمات أخرى</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap or the healthsites.io list</source>
      <translation>OpenStreetMap أو قائمة healthsites.io</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Green space</source>
      <translation>المساحات الخضراء</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>parks, gardens, trees and other green areas</source>
      <translation>الحدائق والمتنزهات والأشجار ومساحات خضراء أخرى</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Water</source>
      <translation>المياه</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>rivers, channels, lakes and the sea</source>
      <translation>الأنهار والقنوات والبحيرات والبحر</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap or HydroSHEDS</source>
      <translation>OpenStreetMap أو HydroSHEDS</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Land use</source>
      <translation>استعمال الأراضي</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>what the land is used or planned for</source>
      <translation>ما تُستعمل له الأرض أو ما هي مخصصة له</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>the local plan, or OpenStreetMap</source>
      <translation>تصميم التهيئة المحلي، أو OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Terrain</source>
      <translation>التضاريس</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>height of the bare ground (DTM)</source>
      <translation>ارتفاع الأرض العارية (DTM)</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Copernicus GLO-30 where little is built (it shows roofs and trees), or FABDEM</source>
      <translation>Copernicus GLO-30 حيث يقل البناء (لأنه يُظهر الأسطح والأشجار)، أو FABDEM</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Surface model</source>
      <translation>نموذج السطح</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>height of the top of everything: ground, buildings and trees (DSM), from a drone or lidar</source>
      <translation>ارتفاع أعلى كل شيء: الأرض والمباني والأشجار (DSM)، من طائرة مسيّرة أو ليدار</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Copernicus GLO-30</source>
      <translation>Copernicus GLO-30</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Tree canopy height</source>
      <translation>ارتفاع غطاء الأشجار</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>height of trees above the ground (CDSM)</source>
      <translation>ارتفاع الأشجار فوق الأرض (CDSM)</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Meta and WRI canopy height</source>
      <translation>ارتفاع الغطاء الشجري من Meta وWRI</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Point cloud</source>
      <translation>سحابة نقاط</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>lidar or photogrammetric points in LAS or LAZ</source>
      <translation>نقاط ليدار أو مسح تصويري بصيغة LAS أو LAZ</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenTopography, or a drone flight</source>
      <translation>OpenTopography، أو رحلة طائرة مسيّرة</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Land cover</source>
      <translation>الغطاء الأرضي</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>classes of what covers the ground</source>
      <translation>أصناف ما يغطي الأرض</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>ESA WorldCover 10 m</source>
      <translation>ESA WorldCover بدقة 10 أمتار</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Built-up area</source>
      <translation>المجال المبني</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>which cells are built up, as a share or as classes</source>
      <translation>الخلايا المبنية، كنسبة أو كأصناف</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>GHS-BUILT-S</source>
      <translation>GHS-BUILT-S</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>number of inhabitants in each cell</source>
      <translation>عدد السكان في كل خلية</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>WorldPop</source>
      <translation>WorldPop</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Soil</source>
      <translation>التربة</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>hydrologic soil groups or texture</source>
      <translation>المجموعات الهيدرولوجية للتربة أو قوامها</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>SoilGrids</source>
      <translation>SoilGrids</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>a multispectral image with red and near infrared bands, as reflectance if possible</source>
      <translation>صورة متعددة الأطياف بنطاقَي الأحمر والأشعة تحت الحمراء القريبة، بقيم انعكاسية إن أمكن</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Sentinel-2 level 2A</source>
      <translation>Sentinel-2 من المستوى 2A</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Thermal image</source>
      <translation>صورة حرارية</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>a thermal band or a land surface temperature</source>
      <translation>نطاق حراري أو درجة حرارة سطح الأرض</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Landsat Collection 2 surface temperature</source>
      <translation>درجة حرارة السطح من Landsat Collection 2</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Drone or aerial photo</source>
      <translation>صورة من طائرة مسيّرة أو صورة جوية</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>an orthophoto, with its date, ground sampling distance and flight permit</source>
      <translation>صورة جوية مصحَّحة (أورثوفوتو)، مع تاريخها ودقتها الأرضية وتصريح الطيران</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenAerialMap</source>
      <translation>OpenAerialMap</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Air temperature</source>
      <translation>درجة حرارة الهواء</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>air temperature at 2 m, from the climate service's stations or a reanalysis</source>
      <translation>درجة حرارة الهواء على ارتفاع مترين، من محطات مصلحة الأرصاد أو من إعادة تحليل</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>ERA5-Land</source>
      <translation>ERA5-Land</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Precipitation</source>
      <translation>التساقطات</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>rain and snow, from the climate service's stations or a reanalysis</source>
      <translation>المطر والثلج، من محطات مصلحة الأرصاد أو من إعادة تحليل</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Relative humidity</source>
      <translation>الرطوبة النسبية</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>relative humidity of the air at 2 m, from the climate service's stations or a reanalysis</source>
      <translation>الرطوبة النسبية للهواء على ارتفاع مترين، من محطات مصلحة الأرصاد أو من إعادة تحليل</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Wind speed</source>
      <translation>سرعة الرياح</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>wind speed at 10 m, from the climate service's stations or a reanalysis</source>
      <translation>سرعة الرياح على ارتفاع 10 أمتار، من محطات مصلحة الأرصاد أو من إعادة تحليل</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Solar radiation</source>
      <translation>الإشعاع الشمسي</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>global horizontal irradiance, from the climate service's stations or a reanalysis</source>
      <translation>الإشعاع الأفقي الكلي، من محطات مصلحة الأرصاد أو من إعادة تحليل</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>stations with their readings, from a SensorThings or other live service</source>
      <translation>محطات مع قراءاتها، من SensorThings أو خدمة مباشرة أخرى</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>openSenseMap</source>
      <translation>openSenseMap</translation>
    </message>
  </context>
</TS>
