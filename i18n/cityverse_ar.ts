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
same again changes nothing, and what was published from here before gets a new revision; what somebody else has
published under the same name in the meantime is only replaced where you say so.

What is left empty is taken from the layer, its inputs or the twin. Without a licence, or without the permit of a
drone image, it is refused; a date or role that nobody knows becomes a limit that every reader sees.</source>
      <translation>ينشر طبقة أو نتيجة في توأم من توائم فهرس، ليتمكن الآخرون من العثور عليها والتحقق منها واستعمالها.

تُكتب الطبقة بصيغة GeoTIFF محسَّنة للسحابة أو بصيغة GeoPackage، مع نمطها وصورة صغيرة؛ وتُرسل كل الملفات وتُعاد قراءتها وتُقارَن قبل أن يظهر السجل. وتحمل النتيجة معها طريقة إنتاجها. إعادة نشر الشيء نفسه لا تغيّر شيئًا، وما سبق نشره من هنا يحصل على مراجعة جديدة؛ أما ما نشره شخص آخر بالاسم نفسه في هذه الأثناء فلا يُستبدل إلا حيث تطلب ذلك.

ما يُترك فارغًا يؤخذ من الطبقة أو من مدخلاتها أو من التوأم. يُرفض النشر دون رخصة، أو دون تصريح الطيران لصور الطائرات المسيّرة؛ ويصير التاريخ أو الدور الذي لا يعرفه أحد قيدًا يراه كل قارئ.</translation>
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
      <source>Revision to replace</source>
      <translation>المراجعة المراد استبدالها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>The revision of somebody else that you looked at, and that yours shall replace. Left empty: none.</source>
      <translation>مراجعة شخص آخر اطلعتَ عليها وتريد أن تحل مراجعتك محلها. إذا تُرك فارغًا: لا شيء.</translation>
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
      <source>{reason} The Catalogue panel (“Publish selected layer…”) keeps it in the outbox and sends it later.</source>
      <translation>{reason} تحتفظ لوحة الفهرس («نشر الطبقة المحددة…») بالطبقة في صندوق الصادر وترسلها لاحقًا.</translation>
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
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>{reason} To replace it, set REVISION to {number}; to keep both, set another TITLE.</source>
      <translation>{reason} لاستبدالها، حدد REVISION بالقيمة {number}؛ وللإبقاء على الاثنتين، حدد TITLE مختلفًا.</translation>
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
      <location filename="../cityverse_plugin/algorithms/extents.py" />
      <source>{parameter} crosses the 180th meridian. Run it twice, to the west of it and to the east.</source>
      <translation>{parameter} يعبر خط الطول 180. شغّله مرتين، غربه وشرقه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/extents.py" />
      <source>{parameter} is “{value}”: that is no rectangle on the Earth. Write west, east, south, north and the system, for instance -3.1,-1.9,34.6,35.2 [EPSG:4326].</source>
      <translation>قيمة {parameter} هي «{value}»: ليست مستطيلًا على الأرض. اكتب الغرب والشرق والجنوب والشمال ونظام الإحداثيات، مثل ‎-3.1,-1.9,34.6,35.2 [EPSG:4326]‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/fields.py" />
      <source>{parameter} is “{value}”: neither a number nor a raster. Write a number in {unit} with a point before decimals, or choose a raster.</source>
      <translation>قيمة {parameter} هي «{value}»: وهي ليست عددًا ولا طبقة نقطية. اكتب عددًا بوحدة ‎{unit} مع نقطة قبل الكسور العشرية، أو اختر طبقة نقطية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/fields.py" />
      <source>“{layer}” is in kelvin, {parameter} needs °C. Subtract 273.15 with the raster calculator first.</source>
      <translation>الطبقة «{layer}» بالكلفن، بينما يحتاج {parameter} إلى ‎°C. اطرح منها 273.15 أولًا بحاسبة الطبقات النقطية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/fields.py" />
      <source>{parameter} has {count} values, but {parent} has {times} band(s). Give one value for all of them, or one for each.</source>
      <translation>عدد قيم {parameter} هو {count}، لكن عدد نطاقات {parent} هو {times}. أعطِ قيمة واحدة لها كلها، أو قيمة لكل نطاق.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/fields.py" />
      <source>{parameter} is empty. Write a number in {unit}, or choose a raster.</source>
      <translation>المعامل {parameter} فارغ. اكتب عددًا بوحدة ‎{unit}، أو اختر طبقة نقطية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/fields.py" />
      <source>{parameter} is {value} {unit}. Write a number from {low} to {high}.</source>
      <translation>قيمة {parameter} هي ‎{value} {unit}. اكتب عددًا من ‎{low} إلى ‎{high}.</translation>
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
      <location filename="../cityverse_plugin/algorithms/load/__init__.py" />
      <source>Load</source>
      <translation>تحميل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/accounts.py" />
      <source>Account</source>
      <translation>الكشف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/accounts.py" />
      <source>What became of every object, as JSON: read, loaded, and left_out with the id and the reason of each.</source>
      <translation>ما آل إليه كل كائن، بصيغة JSON: المقروءة (read) والمحمَّلة (loaded) والمتروكة (left_out) مع معرّف كل منها وسبب تركه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/accounts.py" />
      <source>“{id}” is left out. {reason}</source>
      <translation>تُرك «{id}» جانبًا. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/accounts.py" />
      <source>{count} more are left out: the account names each.</source>
      <translation>عدد الكائنات الأخرى التي تُركت جانبًا: {count}. يذكر الكشف كلًا منها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Turns a 3D city model, or footprints with a height, into the surface raster that sky and sun analyses need.

A cell has the height of the highest surface above its centre: exactly where surfaces are flat. Of footprints,
choose the column with their heights above the ground: a cell in a footprint has the height of the terrain there
plus that of the building. Cells without buildings have the height of the terrain, or none without one.

Limits: a raster knows one height a cell, so that passages under buildings are filled, and walls, which have no area
from above, lie between cells. Surfaces that are not flat are taken as the plane through their corners. Without
terrain, footprints stand on the height 0. The terrain must be in the same coordinate reference system, and its
heights and those of the model above the same datum; it is taken from the cell in which a centre lies.</source>
      <translation>يحوّل نموذج مدينة ثلاثي الأبعاد، أو محيطات لها ارتفاع، إلى راستر السطح الذي تحتاجه تحليلات السماء والشمس.

ارتفاع الخلية هو ارتفاع أعلى سطح فوق مركزها: بدقة حيث تكون الأسطح مستوية. للمحيطات اختر عمود ارتفاعاتها فوق الأرض: ارتفاع الخلية داخل محيط هو ارتفاع التضاريس هناك مضافًا إليه ارتفاع المبنى. الخلايا بلا مبانٍ لها ارتفاع التضاريس، أو لا ارتفاع لها إن لم توجد.

الحدود: يعرف الراستر ارتفاعًا واحدًا لكل خلية، فتُملأ الممرات تحت المباني، وتقع الجدران التي لا مساحة لها من أعلى بين الخلايا. الأسطح غير المستوية تُؤخذ كالمستوى المار بزواياها. دون تضاريس تقوم المحيطات على الارتفاع 0. يجب أن تكون التضاريس في نظام الإحداثيات نفسه، وارتفاعاتها وارتفاعات النموذج فوق المرجع نفسه؛ وتؤخذ من الخلية التي يقع فيها المركز.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>“{layer}” is in degrees, cells are in metres: reproject it, for instance to UTM (Vector ▸ Data Management ▸ Reproject Layer).</source>
      <translation>«{layer}» بالدرجات والخلايا بالأمتار: أعد إسقاطها، مثلًا إلى UTM (متجه ◂ أدوات إدارة البيانات ◂ إعادة إسقاط طبقة).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>The polygons of “{layer}” have no heights of their own: choose the column with heights in HEIGHT.</source>
      <translation>مضلعات «{layer}» بلا ارتفاعات خاصة بها: اختر عمود الارتفاعات في HEIGHT.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Nobody knows where “{layer}” lies: it is empty, or EXTENT has no place in its system.</source>
      <translation>لا أحد يعرف أين تقع «{layer}»: إنها فارغة، أو لا مكان لـ EXTENT في نظامها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>The geometry of the feature {number} cannot be read. Repair it (Processing ▸ Fix geometries).</source>
      <translation>لا يمكن قراءة هندسة المعلم {number}. أصلحها (المعالجة ◂ إصلاح الهندسات).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>{count} footprint(s) have no height above 0 in the column, and are left out.</source>
      <translation>{count} من المحيطات بلا ارتفاع فوق 0 في العمود، وقد استُبعدت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>{count} surface(s) have corners more than 0.5 m from their plane: they are taken as flat.</source>
      <translation>{count} من الأسطح لها زوايا تبعد أكثر من 0.5 م عن مستواها: تؤخذ مستوية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Surface</source>
      <translation>السطح</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Heights of what is seen from above, in metres: for sky view, shade and sun.</source>
      <translation>ارتفاعات ما يُرى من أعلى، بالأمتار: لرؤية السماء والظل والشمس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Surface from a 3D city model</source>
      <translation>سطح من نموذج مدينة ثلاثي الأبعاد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>{surfaces} surfaces of {features} objects are seen from above; {cells} cells have a height.</source>
      <translation>{surfaces} سطحًا من {features} كائنًا تُرى من أعلى؛ {cells} خلية لها ارتفاع.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>City model</source>
      <translation>نموذج المدينة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Surfaces with heights, as “Load a 3D city model” gives them, or footprints with a column.</source>
      <translation>أسطح لها ارتفاعات كما يعطيها «تحميل نموذج مدينة ثلاثي الأبعاد»، أو محيطات مع عمود.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Height of footprints</source>
      <translation>ارتفاع المحيطات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Column with the height of each footprint above the ground, in metres. Left empty, the surfaces have heights of their own.</source>
      <translation>عمود ارتفاع كل محيط فوق الأرض، بالأمتار. إن تُرك فارغًا فللأسطح ارتفاعاتها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Terrain</source>
      <translation>التضاريس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Heights of the ground: first band, in metres.</source>
      <translation>ارتفاعات الأرض: النطاق الأول، بالأمتار.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Side of a cell</source>
      <translation>ضلع الخلية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Half a metre shows roofs, two metres blocks.</source>
      <translation>نصف متر يُظهر الأسطح، ومتران يُظهران الكتل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Area</source>
      <translation>المجال الجغرافي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Where the raster is wanted. Left empty, all of the model.</source>
      <translation>المكان المطلوب للراستر. إن تُرك فارغًا فالنموذج كله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>{name} – surface</source>
      <translation>{name} – السطح</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>{count} surface(s) have no place on Earth or no heights, and are left out.</source>
      <translation>{count} من الأسطح بلا مكان على الأرض أو بلا ارتفاعات، وقد استُبعدت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Without TERRAIN, footprints stand on the height 0, and other cells have no value.</source>
      <translation>دون TERRAIN تقوم المحيطات على الارتفاع 0، ولا قيمة للخلايا الأخرى.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>No surface is seen from above: the raster shows the terrain at most.</source>
      <translation>لا سطح يُرى من أعلى: يُظهر الراستر التضاريس على الأكثر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/climate_points.py" />
      <source>{variable} – {file}</source>
      <translation>{variable} – {file}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/climate_points.py" />
      <source>The variable is a series at points: name a file for it in POINTS.</source>
      <translation>المتغير سلسلة عند نقاط: حدد لها ملفًا في POINTS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/columns.py" />
      <source>{parameter} is “{value}”, which is no column of numbers. Choose one of: {columns}.</source>
      <translation>قيمة {parameter} هي «{value}»، وليست عمود أعداد. اختر واحدًا من: {columns}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/delivery.py" />
      <source>{parameter} could not be written: {reason}.</source>
      <translation>تعذرت كتابة {parameter}: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/delivery.py" />
      <source>The table could not be read back: {reason}.</source>
      <translation>تعذرت إعادة قراءة الجدول: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Fetches what sensors have measured, as a layer of points with times.

From a service of OGC SensorThings 1.1, NGSI-LD, NGSI v2 or openSenseMap, or a table (CSV, JSON, JSON Lines or
GeoJSON) that lies on the web or in a file; which it is, its address or content tells.

The service is asked page by page, in its compact form where it has one, so that a million observations need no
more memory than a page of them. Choose properties, a period and an area: what is not asked for is not sent.

A table may be of any size; columns are known by their names. Stations that it does not place itself are looked for
in a second table beside it, such as “stations.csv”. Times without a zone are UTC. Things that move are shown where
each observation was made.

The account counts observations. One without a time, and a series whose station has no place, is left out with its
reason; a value that is no number stays empty.</source>
      <translation>يجلب ما قاسته أجهزة الاستشعار طبقةَ نقاط لها أوقات.

من خدمة OGC SensorThings 1.1 أو NGSI-LD أو NGSI v2 أو openSenseMap، أو من جدول (CSV أو JSON أو JSON Lines أو
GeoJSON) على الويب أو في ملف؛ ويُعرف أيها هو من عنوانه أو محتواه.

تُسأل الخدمة صفحة صفحة، بصيغتها المضغوطة إن كانت لها، فلا يحتاج مليون رصد إلى ذاكرة أكثر من صفحة واحدة. اختر الخصائص والمدة والمنطقة: ما لا يُطلب لا يُرسل.

يجوز أن يكون الجدول بأي حجم؛ وتُعرف الأعمدة بأسمائها. المحطات التي لا يحدد مواضعها تُطلب في جدول ثان بجانبه، مثل «stations.csv». الأوقات بلا منطقة زمنية هي UTC. ما يتحرك يُعرض حيث أُخذ كل رصد.

يعدّ البيان الأرصاد. ما لا وقت له منها، وكل سلسلة لا موضع لمحطتها، يُترك مع سببه؛ والقيمة التي ليست رقمًا تبقى فارغة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Nobody says where the stations are: the layer is empty. Put a table “stations.csv” with the columns station, lon and lat beside the file, or add these columns to it.</source>
      <translation>لا شيء يذكر أين المحطات: الطبقة فارغة. ضع بجانب الملف جدولًا ‎“stations.csv”‎ بأعمدة station وlon وlat، أو أضف هذه الأعمدة إليه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>{parameter} is the address of a broker of MQTT, which tells nothing of the past. Listen to it in the Sensors panel, and freeze there as a layer what it sends.</source>
      <translation>{parameter} هو عنوان وسيط MQTT، وهو لا يقول شيئًا عن الماضي. أنصت إليه في لوحة المستشعرات، وجمّد هناك ما يرسله في طبقة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>{parameter} is “{value}”: neither an address, which begins with https://, nor a file.</source>
      <translation>قيمة {parameter} هي «{value}»: ليست عنوانًا يبدأ بـ https:// ولا ملفًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Observations</source>
      <translation>الأرصاد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>A point for each observation: series, station, property, unit, value, time and end (UTC), and what the source says of its quality. The temporal controller plays them by their time.</source>
      <translation>نقطة لكل رصد: السلسلة والمحطة والخاصية والوحدة والقيمة وبداية الوقت ونهايته (UTC) وما يقوله المصدر عن جودته. يعرضها متحكم الزمن بحسب وقتها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Fetch observations of sensors</source>
      <translation>جلب أرصاد أجهزة الاستشعار</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Nothing was measured in this period: the layer is empty.</source>
      <translation>لم يُقَس شيء في هذه الفترة: الطبقة فارغة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Address</source>
      <translation>الرابط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>The service, for instance https://example.org/FROST-Server/v1.1, or a table (CSV, JSON).</source>
      <translation>الخدمة، مثلًا https://example.org/FROST-Server/v1.1، أو جدول (CSV أو JSON).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>What is measured</source>
      <translation>ما الذي يُقاس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Properties as the service names them, with commas between them. Left empty, all of them.</source>
      <translation>الخصائص كما تسميها الخدمة، بينها فواصل. إن تُركت فارغة فكلها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Period</source>
      <translation>المدة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Only observations of this time: two dates or times in UTC with a stroke between them, such as 2026-06-01/2026-06-30 or 2026-06-21T06:00Z/.., or one day, month or year. Left empty, all.</source>
      <translation>أرصاد هذه الفترة فقط: تاريخان أو وقتان بتوقيت UTC بينهما شرطة مائلة، مثل 2026-06-01/2026-06-30 أو 2026-06-21T06:00Z/..، أو يوم أو شهر أو سنة. إن تُركت فارغة فكلها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Only stations in this rectangle. Left empty, all.</source>
      <translation>المحطات داخل هذا المستطيل فقط. إن تُرك فارغًا فكلها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>An authentication configuration of QGIS, for services that ask for one.</source>
      <translation>إعداد مصادقة في QGIS، للخدمات التي تطلبه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/ground.py" />
      <source>TERRAIN “{layer}” is in another coordinate reference system than INPUT: warp it to that of INPUT (Raster ▸ Projections ▸ Warp).</source>
      <translation>TERRAIN «{layer}» في نظام إحداثيات غير نظام INPUT: حوّلها إلى نظام INPUT (راستر ◂ الإسقاطات ◂ الالتفاف).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Loads a 3D city model of any size: CityJSON, CityJSONSeq or CityGML, with an account of every object.

Each object becomes a feature with all its surfaces. Parents that only group others are loaded without geometry, so
that their attributes are not lost; `parent` names the object that a part belongs to. Geometry templates (trees,
lamps) are put in their places. Appearances are not read. Where the geometry has ground and roof surfaces, the
height is measured between them, else from its lowest to its highest point; where it is flat, the measured height
among the attributes is taken, and without one the height stays empty.

An object that cannot be loaded is left out with its reason: vertices that do not exist, coordinates that are no
place on Earth, an id that is there twice, no surfaces, or none of the level of detail that was asked for.</source>
      <translation>يحمّل نموذج مدينة ثلاثي الأبعاد مهما كان حجمه: CityJSON أو CityJSONSeq أو CityGML، مع كشف بكل كائن.

يصبح كل كائن معلمًا بكل سطوحه. أما الكائنات الأصلية التي لا تفعل سوى جمع غيرها فتُحمَّل دون شكل هندسي، كي لا تضيع سماتها؛ ويذكر `parent` الكائن الذي ينتمي إليه الجزء. وتوضع القوالب الهندسية (الأشجار، المصابيح) في أماكنها. ولا تُقرأ المظاهر. وحيث توجد في الشكل الهندسي سطوح أرض وسطوح سقف يُقاس الارتفاع بينها، وإلا فمن أخفض نقطة إلى أعلى نقطة؛ وحيث يكون مسطحًا يؤخذ الارتفاع المقيس الوارد في السمات، وإن لم يوجد بقي الارتفاع فارغًا.

الكائن الذي يتعذر تحميله يُترك جانبًا مع ذكر السبب: رؤوس غير موجودة، أو إحداثيات ليست مكانًا على الأرض، أو معرّف مكرر، أو لا سطوح له، أو لا سطوح له بمستوى التفصيل المطلوب.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>{count} objects have no LoD {lod}, and come in the next that was asked for: see the column lod.</source>
      <translation>{count} عنصر ليس له مستوى التفصيل {lod}، فجاء في المستوى التالي المطلوب: انظر العمود lod.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>{count} of {read} buildings have no footprint: the log names the first of them.</source>
      <translation>{count} من أصل {read} من المباني بلا مسقط: يذكر السجل أولها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>A file of CityJSON 1.0 to 2.0, CityJSONSeq or CityGML, also packed with gzip, bzip2 or zip; it is recognised by its content.</source>
      <translation>ملف CityJSON من 1.0 إلى 2.0 أو CityJSONSeq أو CityGML، ولو مضغوطًا بصيغة gzip أو bzip2 أو zip؛ يُتعرَّف عليه من محتواه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Level of detail</source>
      <translation>مستوى التفصيل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Which level to load, as the file names it, for instance 1.2; 2 also takes 2.2 and 2.1. With several and commas between them, such as 2.2,1, each object comes in the first that it has. Left empty, each comes in its highest. Objects that have others only are left out, and the account says which they have.</source>
      <translation>أي مستوى يُحمَّل، كما يسميه الملف، مثل 1.2؛ والرقم 2 يأخذ أيضًا 2.2 و2.1. إذا ذُكر عدة مستويات تفصل بينها فواصل، مثل 2.2,1، جاء كل عنصر في أول مستوى لديه منها. إن تُرك فارغًا جاء كل عنصر في أعلى مستوى له. العناصر التي ليس لها إلا غيرها تُترك، ويقول البيان ما لديها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Types</source>
      <translation>الأنواع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Which types of objects to load, with commas between them, for instance Building,BuildingPart: where buildings consist of parts, the parts have the geometry. Left empty, all of them.</source>
      <translation>أنواع الكائنات المراد تحميلها مفصولة بفواصل، مثل Building,BuildingPart: حيث تتألف المباني من أجزاء يكون الشكل الهندسي للأجزاء. إذا تُرك فارغًا: كلها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Only objects that touch this rectangle, with the parents of those. Left empty, the whole model. In a model without coordinate reference system, the numbers are taken as they are.</source>
      <translation>الكائنات التي تلامس هذا المستطيل فقط، مع كائناتها الأصلية. إذا تُرك فارغًا: النموذج كله. وفي نموذج بلا نظام إحداثيات مرجعي تؤخذ الأعداد كما هي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>City objects</source>
      <translation>كائنات المدينة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Surfaces of each object (MultiPolygon Z) with its id, type, parent and level of detail; where it stands and ends, and its height, in metres; which of its surfaces, counted from 1, are roofs, walls and ground, and what else is said of them (JSON); and its attributes, nested ones as JSON. Of a file of more than 20 MB a temporary layer is a GeoPackage, else it is in memory.</source>
      <translation>سطوح كل كائن (MultiPolygon Z) مع معرّفه ونوعه وكائنه الأصلي ومستوى تفصيله؛ وأين يقوم وأين ينتهي وارتفاعه، بالمتر؛ وأيّ سطوحه، معدودة من 1، أسقف وجدران وأرض، وما يُذكر عنها غير ذلك (JSON)؛ وسماته، والمتداخلة منها بصيغة JSON. إذا تجاوز الملف ‎20 MB تكون الطبقة المؤقتة ملف GeoPackage، وإلا فهي في الذاكرة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Footprints of buildings</source>
      <translation>مساقط المباني</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>For analyses of buildings: the area (MultiPolygon) that each building covers, with its height in metres, and floors, use and name where the model says them. It is made of the ground surfaces, or where there are none of all surfaces seen from above, with the overhang of roofs. Parts have areas of their own, with the use and name of their building, and a building that its parts cover is not there again. Only made if asked for.</source>
      <translation>لتحليلات المباني: المساحة (MultiPolygon) التي يغطيها كل مبنى، مع ارتفاعه بالأمتار، وطوابقه واستخدامه واسمه إن ذكرها النموذج. تُبنى من أسطح الأرض، وإن لم توجد فمن كل الأسطح كما تُرى من أعلى، مع بروز الأسقف. للأجزاء مساحاتها الخاصة، مع استخدام مبناها واسمه، والمبنى الذي تغطيه أجزاؤه لا يُكرَّر. لا تُنشأ إلا عند الطلب.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Load a 3D city model</source>
      <translation>تحميل نموذج مدينة ثلاثي الأبعاد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>{format} {version}.</source>
      <translation>‏{format} {version}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>{name} – 3D</source>
      <translation>{name} – ثلاثي الأبعاد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>{count} objects lie outside of the area.</source>
      <translation>عدد الكائنات الواقعة خارج المنطقة: {count}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>None of the objects could be loaded: the layer is empty, and the account says why.</source>
      <translation>لم يمكن تحميل أي من الكائنات: الطبقة فارغة، والبيان يقول السبب.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>“{id}” has no footprint. {reason}</source>
      <translation>«{id}» ليس له مسقط. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>{name} – footprints</source>
      <translation>{name} – مساقط المباني</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>There are no buildings among the objects: the layer of footprints is empty.</source>
      <translation>لا مبانيَ بين الكائنات: طبقة المساقط فارغة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Loads a variable of a climate file (NetCDF, GRIB 1 and 2, Zarr) as a layer whose time works in the temporal
controller.

Area and period are cut before anything is read, so a small part of a large file is quick. Each time step becomes a
band with its time. Where the file says from when until when a step holds, so does the band; else it holds until the
next one. Series at points (stations, profiles, tracks, single cells) become a table of points with a time in each
row, and with a level where the file tells it.

Times are in UTC. Dates of calendars of climate models (360 or 365 days) are shown at the real date of the same
name; days in February that the real year does not have share the last real day of that month.

Longitudes of 0 to 360 become −180 to 180, south-up grids are turned, packed values are unpacked, and missing values
become NoData. Grids that do not run east and north (rotated pole, curved) are drawn in WGS 84, each cell with the
value of the nearest cell of the file. Values and unit stay as in the file: kelvins are not turned into °C.</source>
      <translation>يحمّل متغيرًا من ملف مناخ (NetCDF أو GRIB 1 و2 أو Zarr) كطبقة يعمل وقتها في متحكم الزمن.

تُقتطع المنطقة والمدة قبل قراءة أي شيء، فيكون تحميل جزء صغير من ملف كبير سريعًا. وتصبح كل خطوة زمنية نطاقًا له وقته. وإذا ذكر الملف متى يبدأ سريان الخطوة ومتى ينتهي أخذ النطاق ذلك؛ وإلا سرت حتى الخطوة التالية. وتصبح السلاسل عند نقاط (محطات، مقاطع رأسية، مسارات، خلايا منفردة) جدول نقاط فيه وقت في كل صف، ومستوى حيث يذكره الملف.

الأوقات بالتوقيت العالمي UTC. وتُعرض تواريخ تقاويم النماذج المناخية (360 أو 365 يومًا) في التاريخ الحقيقي الذي له الاسم نفسه؛ وأيام فبراير التي لا توجد في السنة الحقيقية تشترك في آخر يوم حقيقي من ذلك الشهر.

تتحول خطوط الطول من 0 إلى 360 إلى المجال من −180 إلى 180، وتُقلب الشبكات الموجَّهة نحو الجنوب، وتُفك القيم المضغوطة، وتصبح القيم المفقودة NoData. والشبكات التي لا تمتد شرقًا وشمالًا (ذات قطب مُدار أو منحنية) تُرسم في WGS 84، ولكل خلية قيمة أقرب خلية في الملف. وتبقى القيم والوحدة كما في الملف: لا يُحوَّل الكلفن إلى ‎°C.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Load climate data</source>
      <translation>تحميل بيانات مناخية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Climate file</source>
      <translation>ملف المناخ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>A NetCDF or GRIB file, or the folder of a Zarr store (in the dialog: the file .zgroup, .zmetadata or zarr.json in it). The format is told by the content, not by the name.</source>
      <translation>ملف NetCDF أو GRIB، أو مجلد مخزن Zarr (في مربع الحوار: ما فيه من ملف ‎.zgroup أو ‎.zmetadata أو zarr.json). تُعرف الصيغة من المحتوى لا من الاسم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Variable</source>
      <translation>المتغير</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Name of the variable, for instance tas. Left empty, the only one; where there are several, the message names them.</source>
      <translation>اسم المتغير، مثل tas. إذا تُرك فارغًا: المتغير الوحيد؛ وإن وُجدت عدة متغيرات ذكرتها الرسالة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Only cells that overlap this rectangle are read. Left empty, all. Across the 180th meridian write west first: 170,-170,-20,-10 [EPSG:4326].</source>
      <translation>لا تُقرأ إلا الخلايا التي تمس هذا المستطيل. إن تُرك فارغًا فكلها. عبر خط الطول 180 اكتب الغرب أولًا: 170,-170,-20,-10 [EPSG:4326].</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Only time steps in this period are read: two dates or times in UTC with a stroke between them, such as 2026-06-01/2026-06-30 or 2026-06-21T06:00Z/.., or one day, month or year. Left empty, all.</source>
      <translation>لا تُقرأ إلا الخطوات الزمنية الواقعة في هذه المدة: تاريخان أو وقتان بالتوقيت العالمي UTC بينهما خط مائل، مثل ‎2026-06-01/2026-06-30‎ أو ‎2026-06-21T06:00Z/..‎، أو يوم أو شهر أو سنة واحدة. إذا تُركت فارغة: كلها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Level</source>
      <translation>المستوى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Height, depth or pressure, as the file writes it, for instance 850. Left empty, the first; of profiles all.</source>
      <translation>الارتفاع أو العمق أو الضغط كما يكتبه الملف، مثل 850. إذا تُرك فارغًا: الأول؛ وللمقاطع الرأسية: الكل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Member</source>
      <translation>العضو</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Member of an ensemble, or the value of any other dimension; several as name=value with commas between them. Left empty, the first.</source>
      <translation>عضو من مجموعة تنبؤات، أو قيمة أي بُعد آخر؛ وتُكتب القيم المتعددة بالشكل name=value مفصولة بفواصل. إذا تُرك فارغًا: الأول.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Climate</source>
      <translation>المناخ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>A band for each time step, float32, NaN where there is no value; of grids only.</source>
      <translation>نطاق لكل خطوة زمنية، float32، والقيمة NaN حيث لا قيمة؛ للشبكات فقط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Climate at points</source>
      <translation>المناخ عند نقاط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>A row for each place, time and level, of series at points only. Left empty, it goes beside OUTPUT, ending in .gpkg.</source>
      <translation>صف لكل مكان ووقت ومستوى، للسلاسل عند نقاط فقط. إذا تُرك فارغًا يوضع بجانب OUTPUT بالنهاية ‎.gpkg.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Times</source>
      <translation>الأوقات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>The first and the last time step loaded, in UTC; empty without times.</source>
      <translation>أول خطوة زمنية محمَّلة وآخرها، بالتوقيت العالمي UTC؛ فارغ إن لم توجد أوقات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>{steps} time step(s) of {width} by {height} cells are read.</source>
      <translation>عدد الخطوات الزمنية المقروءة: {steps}، في كل منها {width} في {height} خلية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>{count} values of 1e30 and more, which the file does not mark as missing, are left out.</source>
      <translation>عدد القيم التي تبلغ 1e30 فأكثر ولم يعلّمها الملف مفقودة، وقد استُبعدت: {count}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>{empty} of {steps} time steps hold no value at all.</source>
      <translation>عدد الخطوات الزمنية التي لا قيمة فيها إطلاقًا: {empty} من أصل {steps}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>{variable} is on a grid: name a file for it in OUTPUT.</source>
      <translation>المتغير {variable} على شبكة: حدد له ملفًا في OUTPUT.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Loads satellite images, orthophotos and models of heights as one raster whose bands say what they are.

Takes a GeoTIFF or JPEG 2000, or a folder of them: side by side they become one image, else the bands of one. A
folder or metadata file of Landsat (…_MTL.txt, .json or .xml; Collections 2 and 1 and older) or of Sentinel-2
(MTD_MSIL1C.xml, MTD_MSIL2A.xml). A STAC item of a public catalogue, as a file or an address. Bands get their STAC
common names, so that the other analyses find them, and the time of the image.

With the metadata of the maker, values become reflectance (0 to 1) or temperature in kelvin. Bands with larger
cells are interpolated (bilinear) to the finest cells among the chosen ones. Only the area is read or fetched.

Limits: bands must share one coordinate system. Top-of-atmosphere products stay such. A mask of clouds never finds
all clouds.</source>
      <translation>يحمّل صور الأقمار الصناعية والصور الجوية المصحَّحة (أورثوفوتو) ونماذج الارتفاعات كطبقة نقطية واحدة تذكر نطاقاتها ما تحمله.

يقبل ملف GeoTIFF أو JPEG 2000، أو مجلدًا منها: إن كانت متجاورة صارت صورة واحدة، وإلا صارت نطاقات صورة واحدة. أو مجلدًا أو ملف بيانات وصفية من Landsat ‏(…_MTL.txt أو ‎.json أو ‎.xml؛ المجموعتان 2 و1 وما هو أقدم) أو من Sentinel-2 ‏(MTD_MSIL1C.xml، MTD_MSIL2A.xml). أو عنصر STAC من فهرس عمومي، ملفًا كان أو رابطًا. وتأخذ النطاقات أسماءها الشائعة في STAC كي تعثر عليها التحليلات الأخرى، كما تأخذ وقت الصورة.

بالبيانات الوصفية للمنتج تصبح القيم انعكاسية (من 0 إلى 1) أو درجة حرارة بالكلفن. والنطاقات ذات الخلايا الأكبر تُستكمل (استيفاء ثنائي الخطية) إلى أدق خلايا النطاقات المختارة. ولا تُقرأ ولا تُجلب إلا المنطقة المطلوبة.

الحدود: يجب أن تشترك النطاقات في نظام إحداثيات واحد. ومنتجات أعلى الغلاف الجوي تبقى كذلك. ولا يعثر أي قناع غيوم على كل الغيوم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Load imagery</source>
      <translation>تحميل الصور</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>{scene} – {bands}</source>
      <translation>{scene} – {bands}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Image</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>A raster file, a folder or metadata file of Landsat or Sentinel-2, or a STAC item: a file or its address (https://…/items/its-id). Also the address of a GeoTIFF.</source>
      <translation>ملف نقطي، أو مجلد أو ملف بيانات وصفية من Landsat أو Sentinel-2، أو عنصر STAC: ملف أو رابطه (https://…/items/its-id). وكذلك رابط ملف GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Bands</source>
      <translation>النطاقات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Common names or names of bands with commas between them, for instance red,nir,swir16. Left empty: all that show reflected light.</source>
      <translation>أسماء شائعة أو أسماء نطاقات مفصولة بفواصل، مثل red,nir,swir16. إذا تُرك فارغًا: كل النطاقات التي تُظهر الضوء المنعكس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Only in this area</source>
      <translation>في هذه المنطقة فقط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>The cells that this rectangle touches are loaded; nothing else is read or fetched.</source>
      <translation>تُحمَّل الخلايا التي يلامسها هذا المستطيل؛ ولا يُقرأ ولا يُجلب غيرها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Hide clouds</source>
      <translation>إخفاء الغيوم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Leave cells without a value where the maker's own mask says cloud, cloud shadow, cirrus or defect.</source>
      <translation>ترك الخلايا دون قيمة حيث يذكر قناع المنتج نفسه غيمًا أو ظل غيم أو سحابًا رقيقًا (cirrus) أو عيبًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Scale to reflectance and kelvin</source>
      <translation>التحويل إلى الانعكاسية والكلفن</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Apply the scale and offset of the metadata, where they tell. Off: values stay as they are stored, and the file says scale and offset.</source>
      <translation>تطبيق معامل الضرب والإزاحة الواردين في البيانات الوصفية، حيث تذكرهما. عند الإيقاف: تبقى القيم كما هي محفوظة، ويذكر الملف معامل الضرب والإزاحة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>When it was taken, where neither the file nor its metadata say so, or where they are wrong. The whole day in UTC.</source>
      <translation>متى التُقطت الصورة، حيث لا يذكر ذلك الملف ولا بياناته الوصفية، أو حيث يكون ما يُذكر خطأً. اليوم كله بالتوقيت العالمي UTC.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Flight permit</source>
      <translation>تصريح الطيران</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Reference of the permit of the flight. Imagery of drones cannot be published without it.</source>
      <translation>مرجع تصريح الرحلة الجوية. لا يمكن نشر صور الطائرات المسيّرة دونه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>One raster with named bands, their units and times; no value where the image or the mask has none.</source>
      <translation>طبقة نقطية واحدة بنطاقات مسماة، مع وحداتها وأوقاتها؛ ولا قيمة حيث لا قيمة في الصورة أو حيث يخفيها القناع.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Nobody knows when it was taken: run it again with DATE, if you do.</source>
      <translation>لا يُعرف متى التُقطت: أعد التشغيل مع DATE إن كنت تعرف ذلك.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>It looks like a drone's or aerial photo: to publish it, its permit must be stated (PERMIT).</source>
      <translation>تبدو صورة من طائرة مسيّرة أو صورة جوية: لنشرها يجب ذكر تصريحها (PERMIT).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>{count} bands</source>
      <translation>عدد النطاقات: {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Loads OpenStreetMap: buildings, streets, green, water, facilities and stops, with an account of every object.

Which tags make which role stands in a file of rules (resources/osm_roles.json). Relations become areas with their
holes. Heights and widths are read in metres, also from feet and inches, speeds in km/h. A building that does not
tell its height has that of the highest part within it (building:part); height_from says so. Facilities and stops
that are mapped as areas become a point inside. An object of two roles is counted and loaded in both.

An object is left out with its reason where nodes or ways of it are not in the file, as at the edge of an extract,
where an outline has a gap, or where a single point stands for what should be a line or an area.

The data are © OpenStreetMap contributors, under the Open Database License (ODbL 1.0): say so where you show them.</source>
      <translation>يحمّل OpenStreetMap: المباني والشوارع والمساحات الخضراء والمياه والمرافق والمواقف، مع كشف بكل كائن.

الوسوم التي يتحدد بها كل دور مذكورة في ملف قواعد (resources/osm_roles.json). وتصبح العلاقات مساحات بثقوبها. وتُقرأ الارتفاعات والعروض بالمتر، وكذلك من القدم والبوصة، والسرعات بوحدة km/h. والمبنى الذي لا يذكر ارتفاعه يأخذ ارتفاع أعلى جزء داخله (building:part)، ويذكر ذلك height_from. والمرافق والمواقف المرسومة كمساحات تصبح نقطة داخلها. والكائن الذي له دوران يُعدّ ويُحمَّل في كليهما.

يُترك الكائن جانبًا مع ذكر السبب إذا كانت عقد أو طرق منه ليست في الملف، كما يحدث عند حافة مقتطف، أو إذا كانت في حدوده فجوة، أو إذا وُجدت نقطة واحدة مكان ما ينبغي أن يكون خطًا أو مساحة.

البيانات © مساهمو OpenStreetMap، بموجب رخصة Open Database License ‏(ODbL 1.0): اذكر ذلك حيث تعرضها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>File of OpenStreetMap</source>
      <translation>ملف OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>An extract (.osm.pbf, .osm), or an answer of Overpass that was saved (JSON, XML), also packed as .gz or .bz2; it is recognised by its content.</source>
      <translation>مقتطف (.osm.pbf أو .osm)، أو جواب محفوظ من Overpass ‏(JSON أو XML)، ولو مضغوطًا بصيغة .gz أو .bz2؛ يُعرف من محتواه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Which objects to load, by what they mean; all of them if left empty. Scripts may write the names.</source>
      <translation>الكائنات المراد تحميلها، بحسب ما تعنيه؛ كلها إذا تُرك فارغًا. ويمكن للسكربتات كتابة الأسماء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Only objects that touch this rectangle. Left empty, the whole file.</source>
      <translation>الكائنات التي تلامس هذا المستطيل فقط. إذا تُرك فارغًا: الملف كله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Height of a floor</source>
      <translation>ارتفاع الطابق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>For buildings that say how many floors they have and not how high they are: floors times this, and the roof, become the height, and the column height_from says so; OpenStreetMap's usual floor is 3 m. At 0 such heights stay empty.</source>
      <translation>للمباني التي تذكر عدد طوابقها ولا تذكر ارتفاعها: عدد الطوابق مضروبًا في هذا الرقم، مع السقف، يصير الارتفاع، ويقول العمود height_from ذلك؛ الطابق المعتاد في OpenStreetMap ‏3 م. عند 0 تبقى هذه الارتفاعات فارغة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Layers by role</source>
      <translation>الطبقات بحسب الدور</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>A GeoPackage with a table for each role: buildings, streets, green_space, water (and water_lines for rivers that are lines), facilities, transit_stops. Each object has its osm_id, its class, and what its tags say.</source>
      <translation>ملف GeoPackage فيه جدول لكل دور: buildings وstreets وgreen_space وwater (وwater_lines للأنهار المرسومة خطوطًا) وfacilities وtransit_stops. ولكل كائن osm_id الخاص به وصنفه وما تذكره وسومه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>The layers on the map, or else the tables of the file.</source>
      <translation>الطبقات على الخريطة، وإلا فجداول الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Load OpenStreetMap</source>
      <translation>تحميل OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Data {owner}, ODbL 1.0.</source>
      <translation>البيانات {owner}، ODbL 1.0.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>{parameter} is “{path}”: it must end with .gpkg.</source>
      <translation>قيمة {parameter} هي «‎{path}‎»: يجب أن تنتهي بـ ‎.gpkg.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Nothing in the file has a role that was asked for.</source>
      <translation>لا شيء في الملف له دور مما طُلب.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/places.py" />
      <source>{parameter} is “{path}”, and there is no such file. Check the path.</source>
      <translation>قيمة {parameter} هي «‎{path}‎»، ولا يوجد ملف كهذا. تحقق من المسار.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Grids a point cloud (LAS, LAZ, COPC, EPT) to a surface of the city or of the ground.

The surface (DSM) is the highest point of each cell, the terrain (DTM) the lowest point of the class ground. Points
that are classified as noise or withheld by their maker do not count. The account says how many points were read,
how many of them the raster is made of, and how many were left out, by reason. The surface of points in degrees is
made in the UTM zone of their middle.

Limits: one bird or one crane raises a cell. Where no point is classified as ground, the terrain is the lowest point
of each cell, which under wide roofs and dense trees is not the ground. Under buildings the terrain has gaps unless
they are filled. LAZ and COPC need laspy with lazrs in the Python of QGIS.</source>
      <translation>يحوّل سحابة نقط (LAS أو LAZ أو COPC أو EPT) إلى سطح للمدينة أو للأرض.

السطح (DSM) هو أعلى نقطة في كل خلية، والأرض (DTM) أخفض نقطة من صنف الأرض. النقط المصنفة ضجيجًا
أو التي سحبها صانعها لا تُحسب. يقول البيان كم نقطة قُرئت،
ومن كم منها صُنعت الشبكة، وكم تُرك منها، بحسب السبب. سطح النقط التي بالدرجات
يُصنع في نطاق UTM الخاص بمنتصفها.

الحدود: طائر واحد أو رافعة واحدة ترفع خلية. حيث لم تُصنَّف أي نقطة أرضًا، تكون الأرض أخفض نقطة
في كل خلية، وهي تحت الأسقف الواسعة والأشجار الكثيفة ليست الأرض. تحت المباني تبقى في الأرض فجوات
ما لم تُملأ. يحتاج LAZ وCOPC إلى laspy مع lazrs في بايثون الخاص بـ QGIS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>“{file}” names no coordinate reference system: set it on the result (Layer ▸ Set CRS).</source>
      <translation>لا يذكر «{file}» نظام إحداثيات: حدّده على النتيجة (طبقة ◂ تحديد نظام الإحداثيات).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Its map units are {unit} m, and nothing says in which unit its heights are: they are taken as metres.</source>
      <translation>وحدات خريطته {unit} م، ولا شيء يقول بأي وحدة ارتفاعاته: تؤخذ على أنها أمتار.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Heights in metres; cells without points have no value.</source>
      <translation>ارتفاعات بالأمتار؛ الخلايا بلا نقاط لا قيمة لها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Surface from a point cloud</source>
      <translation>سطح من سحابة نقاط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Point cloud</source>
      <translation>سحابة نقاط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>A file of LAS 1.0 to 1.4, LAZ or COPC, or the file ept.json of a set of tiles (EPT).</source>
      <translation>ملف LAS من 1.0 إلى 1.4 أو LAZ أو COPC، أو الملف ept.json لمجموعة بلاطات (EPT).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>The surface with buildings and trees, or the ground without them.</source>
      <translation>السطح مع المباني والأشجار، أو الأرض دونها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>With about four points a cell, few cells stay empty.</source>
      <translation>مع نحو أربع نقاط في الخلية تبقى خلايا قليلة فارغة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Only points in this rectangle. Left empty, all of them.</source>
      <translation>النقاط داخل هذا المستطيل فقط. إن تُرك فارغًا فكلها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Fill gaps up to</source>
      <translation>ملء الفجوات حتى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Cells without points get the height of the nearest one within this distance. 0 leaves them empty.</source>
      <translation>تأخذ الخلايا بلا نقاط ارتفاع أقرب نقطة ضمن هذه المسافة. الصفر يتركها فارغة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>“{file}” is in degrees: the surface is made in {crs}.</source>
      <translation>«‎{file}‎» بالدرجات: يُصنع السطح في {crs}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>{name} – terrain</source>
      <translation>{name} – التضاريس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>The extent has no place in the system of the point cloud: draw it there.</source>
      <translation>لا مكان للنطاق في نظام سحابة النقاط: ارسمه هناك.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Its heights are in units of {metres} m, and become metres.</source>
      <translation>ارتفاعاته بوحدات من {metres} م، وتصير أمتارًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Surface (DSM): highest point of each cell</source>
      <translation>السطح (DSM): أعلى نقطة في كل خلية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Terrain (DTM): lowest ground point of each cell</source>
      <translation>التضاريس (DTM): أخفض نقطة أرض في كل خلية</translation>
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
      <source>{parameter} is “{value}”. Write a number, with a point before the decimals.</source>
      <translation>قيمة {parameter} هي «{value}». اكتب عددًا، مع نقطة قبل الكسور العشرية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>{parameter} is {value}. Write a whole number.</source>
      <translation>قيمة {parameter} هي {value}. اكتب عددًا صحيحًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>{parameter} is “{value}”. Write numbers from {low} to {high} with commas between them, for instance 10,50,90.</source>
      <translation>قيمة {parameter} هي «{value}». اكتب أعدادًا من ‎{low} إلى ‎{high} مفصولة بفواصل، مثل 10,50,90.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/periods.py" />
      <source>{parameter} is “{value}”: it ends before it begins.</source>
      <translation>قيمة {parameter} هي «{value}»: تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/periods.py" />
      <source>{parameter} is “{value}”. Write two dates or times with a stroke between them, for instance 2026-06-01/2026-06-30 or 2026-06-21T06:00Z/.., or one day, month or year.</source>
      <translation>قيمة {parameter} هي «{value}». اكتب تاريخين أو وقتين بينهما خط مائل، مثل ‎2026-06-01/2026-06-30‎ أو ‎2026-06-21T06:00Z/..‎، أو يومًا أو شهرًا أو سنة واحدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>This run reads up to {cells} cells.</source>
      <translation>يقرأ هذا التشغيل عددًا من الخلايا يصل إلى {cells}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>It holds about {memory} MB in memory and, as earlier runs did, takes {time}.</source>
      <translation>يحتاج هذا التشغيل إلى نحو ‎{memory} MB من الذاكرة، ويستغرق ‎{time} استنادًا إلى مرات سابقة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>It holds about {memory} MB in memory and takes {time}, by a first guess.</source>
      <translation>يحتاج هذا التشغيل إلى نحو ‎{memory} MB من الذاكرة، ويستغرق ‎{time} حسب تقدير أولي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} is “{path}”. Choose a name that ends in .tif.</source>
      <translation>قيمة {parameter} هي «‎{path}‎». اختر اسمًا ينتهي بـ ‎.tif‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} is “{path}”. Choose a name that ends in .gpkg.</source>
      <translation>قيمة {parameter} هي «‎{path}‎». اختر اسمًا ينتهي بـ ‎.gpkg.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} cannot be written to “{path}”: choose another folder or name.</source>
      <translation>تتعذر كتابة {parameter} في «‎{path}‎»: اختر مجلدًا آخر أو اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>Computing on {workers} worker(s) of {address}.</source>
      <translation>يجري الحساب على ‎{address}‎، وعدد وحدات العمل: {workers}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} is the file of the input “{layer}”, which would be lost: choose another name.</source>
      <translation>{parameter} هو ملف المدخل «{layer}» الذي سيضيع: اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} and {other} are the same file, “{path}”: choose another name for one of them.</source>
      <translation>{parameter} و{other} هما الملف نفسه، «{path}»: اختر اسمًا آخر لأحدهما.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/points.py" />
      <source>“{layer}” has no column “{column}”. Its columns are: {columns}.</source>
      <translation>ليس في «{layer}» عمود «{column}». أعمدتها: {columns}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/points.py" />
      <source>“{layer}” holds no points. Choose a layer of observations.</source>
      <translation>لا نقاط في «{layer}». اختر طبقة أرصاد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Checks readings of sensors and flags those that cannot be believed: nothing is deleted or changed.

Range: outside of what nature or the sensor can give. Step: a spike, up and down again or the reverse, within an
hour. Persistence: the same value for too long; no rain, calm air and fog may last. Gap: the first value after too
long a silence. Neighbours: far from the stations around at the same time, measured from their median in robust
standard deviations, where there are three of them.

Limits left empty are those known for the property (temperature, humidity, pressure, wind, rain, radiation,
particles, gases, noise), after WMO-No. 305, 488 and 8, NOAA MADIS and the European standards of analysers, turned
into the unit of the readings. A flag is a reason to look, not a verdict: see the station.</source>
      <translation>يفحص قراءات أجهزة الاستشعار ويَسِم ما لا يمكن تصديقه منها: لا يُحذف شيء ولا يُغيَّر.

المدى: خارج ما يمكن أن تعطيه الطبيعة أو جهاز الاستشعار. القفزة: ارتفاع ثم رجوع أو العكس، في غضون
ساعة. الثبات: القيمة نفسها زمنًا أطول من اللازم؛ ويجوز أن يدوم انعدام المطر وسكون الهواء والضباب. الفجوة: أول قيمة بعد
صمت أطول من اللازم. الجيران: بعيدة عن المحطات المحيطة في الوقت نفسه، قياسًا من وسيطها بانحرافات
معيارية متينة، حيث توجد ثلاث منها.

الحدود المتروكة فارغة هي المعروفة للخاصية (الحرارة والرطوبة والضغط والريح والمطر والإشعاع
والجسيمات والغازات والضجيج)، وفق WMO-No. 305 و488 و8 وNOAA MADIS والمعايير الأوروبية لأجهزة التحليل، محوَّلة
إلى وحدة القراءات. الوسم سبب للنظر لا حكم: عاين المحطة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Check readings of sensors</source>
      <translation>فحص قراءات أجهزة الاستشعار</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Sensors and climate</source>
      <translation>أجهزة الاستشعار والمناخ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>{layer} – checked</source>
      <translation>{layer} – مفحوصة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Readings</source>
      <translation>القراءات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Points with station, time and value, as fetched from sensors.</source>
      <translation>نقاط لها محطة ووقت وقيمة، كما جُلبت من أجهزة الاستشعار.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Column of the station</source>
      <translation>عمود المحطة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Which station a reading is of.</source>
      <translation>لأي محطة القراءة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Column of what is measured</source>
      <translation>عمود ما يُقاس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Left empty, all readings measure the same.</source>
      <translation>إن تُرك فارغًا فكل القراءات تقيس الشيء نفسه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Column of the unit</source>
      <translation>عمود الوحدة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Where there is none, the usual units are taken: °C, %, hPa, m/s, µg/m³.</source>
      <translation>حيث لا توجد تؤخذ الوحدات المعتادة: °C و% وhPa وm/s وµg/m³.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Column of the time</source>
      <translation>عمود الوقت</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>When it was measured; times as text count as UTC.</source>
      <translation>متى قيس؛ الأوقات المكتوبة نصًا تُعد UTC.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Column of the value</source>
      <translation>عمود القيمة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>What was measured.</source>
      <translation>ما قيس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Lowest value</source>
      <translation>أدنى قيمة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Lower values are flagged, in the unit of the values.</source>
      <translation>تُعلَّم القيم الأدنى، بوحدة القيم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Highest value</source>
      <translation>أعلى قيمة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Higher values are flagged, in the unit of the values.</source>
      <translation>تُعلَّم القيم الأعلى، بوحدة القيم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Greatest step</source>
      <translation>أكبر قفزة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Greatest change to the readings before and after.</source>
      <translation>أكبر تغير عن القراءتين قبلها وبعدها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Longest time unchanged</source>
      <translation>أطول مدة دون تغير</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>A value that stays the same for this long is flagged.</source>
      <translation>تُعلَّم القيمة التي تبقى نفسها كل هذه المدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Longest gap</source>
      <translation>أطول فجوة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>The first value after a longer silence is flagged.</source>
      <translation>تُعلَّم أول قيمة بعد صمت أطول.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Reach of neighbours</source>
      <translation>مدى الجيران</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Stations this near are compared.</source>
      <translation>تُقارن المحطات القريبة بهذا القدر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Same time</source>
      <translation>الوقت نفسه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Neighbours' readings in the same stretch of this length are compared.</source>
      <translation>تُقارن قراءات الجيران في الفترة نفسها بهذا الطول.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Checked readings</source>
      <translation>القراءات المفحوصة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Every reading as it was, with a column for each check (1 where it is flagged) and the number of flags.</source>
      <translation>كل قراءة كما كانت، مع عمود لكل فحص (1 حيث عُلّمت) وعدد العلامات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Flagged readings</source>
      <translation>القراءات المعلّمة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>How many readings have a flag.</source>
      <translation>كم قراءة عليها علامة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>“{layer}” holds no readings.</source>
      <translation>لا قراءات في «{layer}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>{check}: {count} flagged.</source>
      <translation>{check}: عُلّم {count}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/__init__.py" />
      <source>Sun, sky and comfort</source>
      <translation>الشمس والسماء والراحة الحرارية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>Linke turbidity</source>
      <translation>معامل عكارة Linke</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>How much dust and vapour the air holds: 2 for clear mountain air, 3 to 4 for towns, 5 and more for dust. One number, or twelve from January to December. Left empty: those of a city in a mild climate (3.1 to 4.4).</source>
      <translation>مقدار ما في الهواء من غبار وبخار ماء: 2 لهواء الجبال الصافي، ومن 3 إلى 4 للمدن، و5 فأكثر مع الغبار. عدد واحد، أو اثنا عشر عددًا من يناير إلى ديسمبر. إذا تُرك فارغًا: قيم مدينة ذات مناخ معتدل (من 3.1 إلى 4.4).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>Clear-sky index of the beam</source>
      <translation>مؤشر السماء الصافية للإشعاع المباشر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>For a sky with clouds: which share of the clear sky's beam arrives, one number or twelve. Left empty: 1.</source>
      <translation>لسماء فيها غيوم: النسبة التي تصل من الإشعاع المباشر للسماء الصافية، عدد واحد أو اثنا عشر عددًا. إذا تُرك فارغًا: 1.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>Clear-sky index of the diffuse light</source>
      <translation>مؤشر السماء الصافية للإشعاع المنتشر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>For a sky with clouds: diffuse light as a share of the clear sky's; clouds scatter, so it may be above 1. One number or twelve. Left empty: 1.</source>
      <translation>لسماء فيها غيوم: الإشعاع المنتشر كنسبة من نظيره في السماء الصافية؛ ولأن الغيوم تشتت الضوء فقد تتجاوز النسبة 1. عدد واحد أو اثنا عشر عددًا. إذا تُرك فارغًا: 1.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>An open level cell {elevation} m above the sea receives {energy} kWh/m² in this time.</source>
      <translation>تتلقى خلية مستوية مكشوفة على ارتفاع {elevation} م فوق سطح البحر ‎{energy} kWh/m² خلال هذه المدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>Linke turbidity from January to December, that of a city in a mild climate: {values}. Give LINKE where the air is known.</source>
      <translation>معامل عكارة Linke من يناير إلى ديسمبر، وهو لمدينة ذات مناخ معتدل: {values}. أعطِ LINKE إن كانت حالة الهواء معروفة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>The sky was taken to be clear all the time, which is more than arrives: give BEAM_INDEX and DIFFUSE_INDEX for clouds.</source>
      <translation>افتُرض أن السماء صافية طوال المدة، وهذا أكثر مما يصل فعلًا: أعطِ BEAM_INDEX وDIFFUSE_INDEX لاحتساب الغيوم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>{count} cell(s) are empty: the air temperature is not from −50 to 50 °C.</source>
      <translation>عدد الخلايا الفارغة: {count}؛ فدرجة حرارة الهواء فيها خارج المجال من ‎−50 إلى ‎50 °C.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>{count} cell(s) are empty: the radiant temperature is over 30 K below or 70 K above that of the air.</source>
      <translation>عدد الخلايا الفارغة: {count}؛ فدرجة الحرارة الإشعاعية فيها أقل من درجة حرارة الهواء بأكثر من ‎30 K أو أعلى منها بأكثر من ‎70 K.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>{count} cell(s) are empty: the wind is not from 0 to 17 m/s.</source>
      <translation>عدد الخلايا الفارغة: {count}؛ فسرعة الرياح فيها خارج المجال من 0 إلى ‎17 m/s.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>{count} cell(s) are empty: the vapour pressure is not from 0 to 50 hPa.</source>
      <translation>عدد الخلايا الفارغة: {count}؛ فضغط بخار الماء فيها خارج المجال من 0 إلى ‎50 hPa.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>{count} cell(s) are empty: the relative humidity is not from 0 to 100 %, as the air can hold water.</source>
      <translation>عدد الخلايا الفارغة: {count}؛ فالرطوبة النسبية فيها خارج المجال من 0 إلى 100 %، أي خارج ما يستطيع الهواء حمله من الماء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>UTCI is defined nowhere here. {reason} Check the inputs and their units.</source>
      <translation>مؤشر UTCI غير معرَّف في أي مكان هنا. {reason} تحقق من المدخلات ووحداتها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>No cell has all the inputs: the result is empty. Do the rasters overlap, and hold values?</source>
      <translation>لا توجد خلية لها كل المدخلات: النتيجة فارغة. هل تتقاطع الطبقات النقطية، وهل تحتوي على قيم؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>{count} cell(s) with less wind than 0.5 m/s were computed with 0.5 m/s, the least that UTCI knows.</source>
      <translation>عدد الخلايا التي تقل فيها سرعة الرياح عن ‎0.5 m/s وحُسبت بالقيمة ‎0.5 m/s، وهي أدنى ما يقبله UTCI: ‏{count}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>HUMIDITY is at most {value} %, drier than any desert. It is in per cent: for 0.4 of saturation write 40.</source>
      <translation>قيمة HUMIDITY لا تتجاوز {value} %، وهو هواء أجفّ من أي صحراء. وهي بالنسبة المئوية: لكتابة 0.4 من حد التشبع اكتب 40.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>First day</source>
      <translation>اليوم الأول</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>The day, or the first one of several; days begin and end at local midnight.</source>
      <translation>اليوم المطلوب، أو الأول من عدة أيام؛ تبدأ الأيام وتنتهي عند منتصف الليل بالتوقيت المحلي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>Last day</source>
      <translation>اليوم الأخير</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>The last day of the period, itself included. Left empty, it is the first day.</source>
      <translation>آخر يوم في المدة، وهو محسوب ضمنها. إذا تُرك فارغًا فهو اليوم الأول.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>Step</source>
      <translation>الخطوة الزمنية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>The sun is followed in steps of this length; those at sunrise and sunset are cut there.</source>
      <translation>تُتابَع الشمس بخطوات زمنية بهذا الطول؛ ولا يُحتسب من خطوتَي الشروق والغروب إلا ما تكون فيه الشمس طالعة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>Compute one day of</source>
      <translation>حساب يوم واحد من كل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>Of so many days in a row the middle one is computed and stands for all of them. Left empty, as many as leave at most 24 days to compute.</source>
      <translation>من كل هذا العدد من الأيام المتتالية يُحسب اليوم الأوسط وينوب عنها جميعًا. إذا تُرك فارغًا يُختار العدد بحيث لا تتجاوز الأيام المحسوبة 24 يومًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>Time zone</source>
      <translation>المنطقة الزمنية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>For instance Africa/Casablanca or UTC+01:00; it says when a day begins.</source>
      <translation>مثل Africa/Casablanca أو UTC+01:00؛ وهي تحدد متى يبدأ اليوم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>{days} day(s) from {first} to {last}: the sun is up for {hours} h in all, followed in {steps} steps.</source>
      <translation>عدد الأيام: {days}، من ‎{first} إلى ‎{last}؛ مجموع مدة طلوع الشمس ‎{hours} h، وعدد الخطوات الزمنية: {steps}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>{count} of {total} days were computed, each for those around it: set EVERY to 1 for all of them.</source>
      <translation>عدد الأيام المحسوبة {count} من أصل {total}، وينوب كل منها عن الأيام المجاورة له: اضبط EVERY على 1 لحسابها كلها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>The sun does not rise there in this time (polar night): everything is 0. Check DATE.</source>
      <translation>لا تشرق الشمس هناك في هذه المدة (ليل قطبي): كل القيم 0. تحقق من DATE.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>Land cover</source>
      <translation>الغطاء الأرضي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>Classes of what covers the ground, on the same cells: tells asphalt from grass and water. Left out, all ground is alike.</source>
      <translation>أصناف ما يغطي الأرض، على الخلايا نفسها: تميّز الإسفلت من العشب والماء. إذا أُغفلت تُعامَل الأرض كلها معاملة واحدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>Legend of the land cover</source>
      <translation>مفتاح الغطاء الأرضي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>Which numbers the land cover uses.</source>
      <translation>الترقيم الذي يستعمله الغطاء الأرضي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>ESA WorldCover (10 trees, 30 grass, 50 built-up, 80 water …)</source>
      <translation>‏ESA WorldCover ‏(10 أشجار، 30 عشب، 50 أراضٍ مبنية، 80 ماء …)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>UMEP (1 paved, 2 building, 5 grass, 6 bare soil, 7 water)</source>
      <translation>‏UMEP ‏(1 أرض معبَّدة، 2 مبنى، 5 عشب، 6 تربة عارية، 7 ماء)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>CityVerse's practice city (0 street, 1 roof, 2 grass, 3 tree, 4 water, 5 soil)</source>
      <translation>مدينة التدريب في CityVerse ‏(0 شارع، 1 سطح مبنى، 2 عشب، 3 شجرة، 4 ماء، 5 تربة)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/monthly.py" />
      <source>{parameter} is “{value}”. Write one number, or twelve from January to December with commas between them, each from {low} to {high}.</source>
      <translation>قيمة {parameter} هي «{value}». اكتب عددًا واحدًا، أو اثني عشر عددًا من يناير إلى ديسمبر مفصولة بفواصل، كل منها من ‎{low} إلى ‎{high}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Terrain heights</source>
      <translation>ارتفاعات التضاريس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Heights of the bare ground in metres, on the same cells: tells roofs from ground, by 2 m.</source>
      <translation>ارتفاعات الأرض العارية بالمتر، على الخلايا نفسها: تميّز أسطح المباني من الأرض، بفارق مترين.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Time</source>
      <translation>الوقت</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Local time in the zone below. With a weather file: first time to use.</source>
      <translation>التوقيت المحلي في المنطقة الزمنية أدناه. مع ملف طقس: أول وقت يُستعمل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>End of a series</source>
      <translation>نهاية السلسلة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>For a series: its last time.</source>
      <translation>لسلسلة زمنية: آخر وقت فيها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Step of a series</source>
      <translation>خطوة السلسلة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Time from one band to the next; weather files have their own.</source>
      <translation>المدة من نطاق إلى النطاق التالي؛ ولملفات الطقس خطوتها الخاصة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>For instance Africa/Casablanca or UTC+01:00; summer time is minded.</source>
      <translation>مثل Africa/Casablanca أو UTC+01:00؛ ويُراعى التوقيت الصيفي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Air temperature</source>
      <translation>درجة حرارة الهواء</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>At 2 m: a number, or one for each time with commas between them.</source>
      <translation>على ارتفاع مترين: عدد واحد، أو عدد لكل وقت مع فواصل بينها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Relative humidity</source>
      <translation>الرطوبة النسبية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>At 2 m: a number, or one for each time.</source>
      <translation>على ارتفاع مترين: عدد واحد، أو عدد لكل وقت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Global irradiance</source>
      <translation>شدة الإشعاع الكلي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>On the level, as pyranometers measure it. Left out, with DIRECT and DIFFUSE, the sky counts as cloudless.</source>
      <translation>على سطح أفقي، كما تقيسها أجهزة البيرانومتر. إذا أُغفلت مع DIRECT وDIFFUSE تُعدّ السماء خالية من الغيوم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Direct irradiance</source>
      <translation>شدة الإشعاع المباشر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>On a plane that faces the sun (direct normal irradiance).</source>
      <translation>على سطح مواجه للشمس (شدة الإشعاع المباشر العمودي).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Diffuse irradiance</source>
      <translation>شدة الإشعاع المنتشر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>From the sky without the sun, on the level.</source>
      <translation>من السماء دون الشمس، على سطح أفقي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Weather file</source>
      <translation>ملف الطقس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Instead of numbers: a CSV file with the columns time, temperature (°C), humidity (%), and global, direct and diffuse (W/m²) as far as known; or an EPW file, or one of UMEP's.</source>
      <translation>بدلًا من الأعداد: ملف CSV أعمدته time وtemperature ‏(‎°C) وhumidity ‏(%)، وكذلك global وdirect وdiffuse ‏(W/m²) بقدر ما هو معروف؛ أو ملف EPW، أو ملف من ملفات UMEP.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Posture</source>
      <translation>وضعية الجسم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>How people hold themselves.</source>
      <translation>هل الناس واقفون أم جالسون.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Bright sky around the sun</source>
      <translation>السماء الساطعة حول الشمس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Count the brightness around the sun to the beam (Perez et al. 1990): darker shade and brighter sun than SOLWEIG's even sky.</source>
      <translation>احتساب السطوع حول الشمس ضمن الإشعاع المباشر (Perez et al. 1990): ظل أعتم وشمس أسطع مما تعطيه السماء المتجانسة في SOLWEIG.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Albedo of walls</source>
      <translation>بياض الجدران</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Share of light that walls reflect.</source>
      <translation>نسبة الضوء التي تعكسها الجدران.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Emissivity of walls</source>
      <translation>انبعاثية الجدران</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>For heat radiation.</source>
      <translation>للإشعاع الحراري.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Albedo of the ground</source>
      <translation>بياض الأرض</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Where no land cover tells it.</source>
      <translation>حيث لا يدل عليه الغطاء الأرضي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Emissivity of the ground</source>
      <translation>انبعاثية الأرض</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>{parameter} is “{value}”. Write a number from {low} to {high} {unit}, or one for each time with commas between them.</source>
      <translation>قيمة {parameter} هي «{value}». اكتب عددًا من ‎{low} إلى ‎{high} {unit}، أو عددًا لكل وقت مع فواصل بينها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Standing</source>
      <translation>وقوف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Sitting</source>
      <translation>جلوس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>How much heat radiation from sun, sky, walls and ground reaches a person outdoors, as one temperature in °C.

On hot days it tells best where people suffer: in the sun it lies 20 to 30 °C above that of the air, in the shade of
trees near it. The method is SOLWEIG's (Lindberg, Holmer &amp; Thorsson 2008; trees: Lindberg &amp; Grimmond 2011; ground
cover: Lindberg, Onomura &amp; Grimmond 2016): short and long waves from six directions on a standing or sitting person,
with sky view factors by halves of the sky, shadows, and surfaces that warm in the sun.

Weather is that of a station, the same for the whole city: numbers for each time, or a file. Where only global
irradiance is known it is split by Reindl et al. (1990). Records of a file tell of the while before their time,
unless told otherwise; the sun is taken at its middle. Nights are computed too, with long waves alone.

It departs from SOLWEIG where that makes or loses radiation, so that a closed court at one temperature has just
that: what each side sees adds up to one, and walls pass on half of what they reflect. Under trees it is cooler.

Convention: as for shadows and sky view factor; beyond the edge of the layer the sky is open and the ground looks
like the last that is known. Where the terrain is given, or land cover with roofs, only ground has a value.

Limits: for open-air screening. At three measured stations in Gothenburg (85 hours) it was off by 6.6 °C (root mean
square), by 4.9 °C once the hours of the files were put right: half an hour moves every shadow, see the times of
the weather file. In deep shade of trees it was 5 °C too warm. All walls have one albedo and warmth, wind cools no
surface, and the first time of a day knows no earlier warmth of the ground.</source>
      <translation>مقدار ما يصل إلى شخص في الهواء الطلق من إشعاع حراري من الشمس والسماء والجدران والأرض، معبَّرًا عنه بدرجة حرارة واحدة بوحدة ‎°C.

في الأيام الحارة هي أفضل دليل على الأماكن التي يعاني فيها الناس: ففي الشمس تزيد على درجة حرارة الهواء بمقدار 20 إلى ‎30 °C، وفي ظل الأشجار تقاربها. الطريقة هي طريقة SOLWEIG ‏(Lindberg, Holmer &amp; Thorsson 2008؛ الأشجار: Lindberg &amp; Grimmond 2011؛ غطاء الأرض: Lindberg, Onomura &amp; Grimmond 2016): موجات قصيرة وطويلة من ستة اتجاهات على شخص واقف أو جالس، مع معاملات رؤية السماء حسب أنصاف السماء، والظلال، والأسطح التي تسخن في الشمس.

الطقس طقس محطة، وهو نفسه للمدينة كلها: أعداد لكل وقت، أو ملف. وحيث لا تُعرف إلا شدة الإشعاع الكلي تُقسَّم حسب Reindl et al. (1990). تخص سجلات الملف المدة السابقة لوقتها ما لم يُذكر غير ذلك؛ وتؤخذ الشمس عند منتصف هذه المدة. وتُحسب الليالي أيضًا، بالموجات الطويلة وحدها.

وتختلف عن SOLWEIG حيث يولّد ذلك إشعاعًا أو يفقده، ليكون لفناء مغلق ذي درجة حرارة واحدة هذه الدرجة بعينها: مجموع ما يراه كل جانب واحد، وتمرّر الجدران نصف ما تعكسه. وتحت الأشجار تكون النتيجة أبرد.

الاصطلاح: كما في الظلال ومعامل رؤية السماء؛ وخارج حافة الطبقة تكون السماء مكشوفة وتشبه الأرض آخر ما هو معروف منها. وإذا أُعطيت التضاريس، أو غطاء أرضي فيه أسطح مبانٍ، فلا قيم إلا للأرض.

الحدود: للتقدير الأولي في الهواء الطلق. عند ثلاث محطات قياس في غوتنبرغ (85 ساعة) كان الفرق ‎6.6 °C (جذر متوسط المربعات)، و‎4.9 °C بعد تصحيح ساعات الملفات: فنصف ساعة تنقل كل ظل، انظر أوقات ملف الطقس. وفي الظل الكثيف للأشجار كانت النتيجة أدفأ بمقدار ‎5 °C. للجدران كلها بياض واحد ودفء واحد، ولا تبرّد الرياح أي سطح، ولا يعرف أول وقت في اليوم دفء الأرض قبله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>Mean radiant temperature</source>
      <translation>متوسط درجة الحرارة الإشعاعية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>In °C, float32, one band a time; NaN on roofs and where the surface has no height.</source>
      <translation>بوحدة ‎°C، بصيغة float32، نطاق لكل وقت؛ والقيمة NaN على أسطح المباني وحيث لا ارتفاع في نموذج السطح.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>Mean radiant temperature – {layer}</source>
      <translation>متوسط درجة الحرارة الإشعاعية – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>Some of the surface lies below the terrain: the terrain's height was taken there.</source>
      <translation>يقع جزء من نموذج السطح تحت التضاريس: أُخذ ارتفاع التضاريس هناك.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>No class of the land cover is one of the legend “{legend}”: all ground counts as alike. Choose another LEGEND.</source>
      <translation>لا يوجد أي صنف من الغطاء الأرضي في المفتاح «{legend}»: تُعامَل الأرض كلها معاملة واحدة. اختر LEGEND آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>Without TERRAIN buildings are known from the land cover alone, if at all: roofs may count as ground, and walls are missing in the view near the ground.</source>
      <translation>من دون TERRAIN لا تُعرف المباني إلا من الغطاء الأرضي، إن عُرفت: فقد تُحتسب أسطح المباني أرضًا، ولا تُحتسب الجدران فيما يُرى قرب الأرض.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>Some classes of the land cover are not in the legend “{legend}”: such ground counts as general.</source>
      <translation>بعض أصناف الغطاء الأرضي ليست في المفتاح «{legend}»: تُعامَل تلك الأرض كأرض عادية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>What modules on the roofs of buildings would give in a year: usable area, power and electricity of each building.

A cell is usable where its irradiation is enough, where it is not too steep, and where it forms, with usable cells
of the same building that it touches by a side, an area that is large enough. Areas are those of the slope. Yearly
electricity = mean irradiation · usable area · efficiency · performance ratio; peak power = usable area · efficiency
· 1 kW/m².

A cell belongs to a building where at least half of it lies inside. Cells at the edge of a roof have the slope of
the wall, so that a margin of one cell stays free, as fitters leave one.

Limits: for screening. Chimneys, windows, rows of modules on flat roofs that shade each other, protected façades and
the strength of the roof are not known. A performance ratio stands for heat, dirt, cables and inverter.</source>
      <translation>ما يمكن أن تعطيه الألواح الشمسية على أسطح المباني في سنة: المساحة الصالحة والقدرة والكهرباء لكل مبنى.

تكون الخلية صالحة إذا كان إشعاعها التراكمي كافيًا، ولم تكن شديدة الميل، وشكّلت مع الخلايا الصالحة التي تلامسها بضلع في المبنى نفسه مساحة كبيرة بما يكفي. المساحات هي مساحات الأسطح المائلة. الكهرباء السنوية = متوسط الإشعاع التراكمي · المساحة الصالحة · الكفاءة · نسبة الأداء؛ القدرة القصوى = المساحة الصالحة · الكفاءة · ‎1 kW/m².

تنتمي الخلية إلى مبنى إذا كان نصفها على الأقل داخله. ولخلايا حافة السطح ميل الجدار، فيبقى هامش من خلية واحدة خاليًا، كما يتركه فنيو التركيب.

الحدود: للتقدير الأولي. لا تُعرف المداخن ولا النوافذ ولا صفوف الألواح التي يظلل بعضها بعضًا على الأسطح المستوية ولا الواجهات المحمية ولا متانة السطح. وتنوب نسبة الأداء عن أثر الحرارة والأوساخ والكابلات ومحوّل التيار.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Solar potential of roofs</source>
      <translation>الإمكانات الشمسية لأسطح المباني</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Irradiation of a year</source>
      <translation>الإشعاع التراكمي لسنة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>In kWh/m² of the sloping cell: first band of the result of “Solar irradiation” for a whole year.</source>
      <translation>بوحدة kWh/m² من الخلية المائلة: النطاق الأول من نتيجة «الإشعاع الشمسي التراكمي» لسنة كاملة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Buildings</source>
      <translation>المباني</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Outlines of buildings or of their roofs; where they overlap, each counts the roof as its own.</source>
      <translation>حدود المباني أو حدود أسطحها؛ وحيث تتداخل يعدّ كل منها السطح سطحَه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Least irradiation</source>
      <translation>أدنى إشعاع تراكمي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Cells with less are not worth a module.</source>
      <translation>الخلايا التي تتلقى أقل من ذلك لا تستحق تركيب لوح.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Steepest roof</source>
      <translation>أقصى ميل للسطح</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Steeper cells are walls, or steps between roofs.</source>
      <translation>الخلايا الأشد ميلًا جدران، أو درجات بين الأسطح.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Least area</source>
      <translation>أدنى مساحة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Smaller patches of usable cells do not count.</source>
      <translation>لا تُحتسب الرقع الأصغر من الخلايا الصالحة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Efficiency of the modules</source>
      <translation>كفاءة الألواح</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Share of the light that becomes electricity in the laboratory: 0.20 is usual.</source>
      <translation>نسبة الضوء التي تتحول إلى كهرباء في المختبر: القيمة المعتادة 0.20.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Performance ratio</source>
      <translation>نسبة الأداء</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Share of that which reaches the grid over a year (IEC 61724): 0.75 to 0.85.</source>
      <translation>النسبة التي تصل من ذلك إلى الشبكة خلال سنة (IEC 61724): من 0.75 إلى 0.85.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>The buildings with their own columns and: roof_m2 (map area of the cells), usable_m2 (sloping area), irradiation (mean of the usable cells, kWh/m²), peak_kw, yield_kwh (a year). Empty where the rasters tell nothing.</source>
      <translation>المباني بأعمدتها، ومعها roof_m2 ‏(مساحة الخلايا على الخريطة) وusable_m2 ‏(المساحة على السطح المائل) وirradiation ‏(متوسط الخلايا الصالحة، kWh/m²) وpeak_kw وyield_kwh ‏(في السنة). تبقى فارغة حيث لا تدل الطبقات النقطية على شيء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Electricity of all buildings</source>
      <translation>الكهرباء، كل المباني</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Sum over the buildings, a year.</source>
      <translation>مجموع كل المباني، في السنة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Usable area of all buildings</source>
      <translation>المساحة الصالحة، كل المباني</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Sum over the buildings.</source>
      <translation>مجموع كل المباني.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>{count} building(s) have no cell with a value: their columns are empty.</source>
      <translation>عدد المباني التي ليس فيها أي خلية ذات قيمة: {count}؛ أعمدتها فارغة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roofs.py" />
      <source>The irradiation reaches {value} kWh/m², more than the sun gives in a year anywhere: it is likely in Wh/m². Convert it to kWh/m² (Raster ▸ Raster Calculator).</source>
      <translation>يبلغ الإشعاع الشمسي التراكمي {value} kWh/m²، أي أكثر مما تعطيه الشمس في سنة في أي مكان: والأرجح أنه بوحدة Wh/m². حوّله إلى kWh/m² (نقطي ▸ حاسبة الطبقات النقطية).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roofs.py" />
      <source>“{name}” is in {unit}, not in kWh/m². Take the result of “Solar irradiation” for a year, or convert it (Raster ▸ Raster Calculator).</source>
      <translation>الطبقة «{name}» بوحدة ‎{unit}، لا بوحدة kWh/m². خذ نتيجة «الإشعاع الشمسي التراكمي» لسنة، أو حوّل الطبقة (نقطية ◂ حاسبة الطبقات النقطية).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roofs.py" />
      <source>The file does not state its period: the irradiation was taken for that of a year.</source>
      <translation>لا يذكر الملف المدة التي يغطيها: عُدّ الإشعاع التراكمي إشعاع سنة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roofs.py" />
      <source>The irradiation is that of {days} day(s), not of a year: so are MIN_IRRADIATION and all electricity.</source>
      <translation>الإشعاع التراكمي لا يخص سنة بل عددًا من الأيام هو {days}: وكذلك MIN_IRRADIATION وكل كميات الكهرباء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roofs_table.py" />
      <source>Solar potential – {layer}</source>
      <translation>الإمكانات الشمسية – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roofs_table.py" />
      <source>Building {zone} could not be written: {reason}. Check that there is room on the disk.</source>
      <translation>تعذرت كتابة المبنى {zone}: {reason}. تحقق من وجود مساحة كافية على القرص.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Surface heights</source>
      <translation>ارتفاعات السطح</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Heights of ground and buildings in metres, without trees, in a metric coordinate system.</source>
      <translation>ارتفاعات الأرض والمباني بالمتر، دون الأشجار، في نظام إحداثيات متري.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Tree heights</source>
      <translation>ارتفاعات الأشجار</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Heights of trees above the ground in metres, 0 where there are none, on the same cells. Left out, trees give no shade.</source>
      <translation>ارتفاعات الأشجار فوق الأرض بالمتر، و0 حيث لا أشجار، على الخلايا نفسها. إذا أُغفلت فلا ظل للأشجار.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Light that passes a tree</source>
      <translation>الضوء النافذ عبر الشجرة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Share of the light that comes through a crown in leaf: 0.03 for dense ones, up to 0.5 without leaves.</source>
      <translation>نسبة الضوء التي تنفذ عبر تاج مورق: 0.03 للتيجان الكثيفة، وحتى 0.5 دون أوراق.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Middle of the layer: latitude {latitude}°, longitude {longitude}°; cells of {width} m by {height} m.</source>
      <translation>وسط الطبقة: خط العرض ‎{latitude}°، خط الطول ‎{longitude}°؛ أبعاد الخلايا {width} م في {height} م.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>“{name}” has no heights at all: the result is empty.</source>
      <translation>لا ارتفاعات في «{name}» إطلاقًا: النتيجة فارغة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Some heights of “{name}” lie below {low} m or above {high} m or are infinite: such cells count as unknown, hide nothing, and have no result.</source>
      <translation>بعض ارتفاعات «{name}» أقل من ‎{low} م أو أكثر من ‎{high} م أو لا نهائية: تُعدّ هذه الخلايا مجهولة، فلا تحجب شيئًا ولا نتيجة لها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Some trees of CANOPY are lower than 0 m or higher than {high} m and were left out. Their heights must be above the ground, not above the sea: subtract the terrain if they are not.</source>
      <translation>بعض أشجار CANOPY أخفض من 0 م أو أعلى من {high} م، وقد تُركت. يجب أن تكون ارتفاعاتها فوق الأرض لا فوق سطح البحر: وإلا فاطرح منها التضاريس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Which places lie in the shade at a moment, or through a day: 0 in the sun, 1 in the shade, between under trees.

The sun's place is computed for the middle of the layer (within 0.01°), and turned by what true north and the
grid's north differ. Times are local times of the zone that is given; UTC is stated in the log and in the bands'
names. With an end and a step the result has one band a time, which the temporal controller plays.

Convention: cells are flat-topped columns, an obstacle is as far as the face where the ray enters its row of cells,
and beyond the edge of the layer nothing stands: near the edge shadows from outside are missing. There is no search
radius: every obstacle counts, however far.

Limits: up to 0.9 % of the cells of a dense city differ from an exact walk along every ray, all at the borders of
shadows. Light between the leaves is one number for all trees. A cell without height hides nothing.</source>
      <translation>الأماكن الواقعة في الظل في لحظة ما أو على مدار يوم: 0 في الشمس، و1 في الظل، وما بينهما تحت الأشجار.

يُحسب موضع الشمس لوسط الطبقة (بدقة ‎0.01°)، ويُدار بمقدار الفرق بين الشمال الحقيقي وشمال الشبكة. الأوقات بالتوقيت المحلي للمنطقة الزمنية المعطاة؛ ويُذكر توقيت UTC في سجل الرسائل وفي أسماء النطاقات. وإذا أُعطيت نهاية وخطوة صار للنتيجة نطاق لكل وقت، ويعرض المتحكم الزمني النطاقات متتابعة.

الاصطلاح: الخلايا أعمدة مسطحة القمة، وبُعد العائق هو بُعد الوجه الذي يدخل منه الشعاع صف خلاياه، ولا شيء قائم خارج حافة الطبقة: فقرب الحافة تغيب الظلال الآتية من خارجها. ولا يوجد نصف قطر للبحث: يُحتسب كل عائق مهما بعُد.

الحدود: نسبة تصل إلى 0.9 % من خلايا مدينة كثيفة تختلف عن التتبع الدقيق على طول كل شعاع، وكلها عند حدود الظلال. والضوء النافذ بين الأوراق عدد واحد لكل الأشجار. والخلية التي لا ارتفاع لها لا تحجب شيئًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Shadows</source>
      <translation>الظلال</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Local time in the zone below. Left empty, azimuth and altitude of the sun are needed.</source>
      <translation>التوقيت المحلي في المنطقة الزمنية أدناه. إذا تُرك فارغًا يلزم سمت الشمس وزاوية ارتفاعها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>For a series: its last time. Times at which the sun is down are left out.</source>
      <translation>لسلسلة زمنية: آخر وقت فيها. تُستبعد الأوقات التي تكون فيها الشمس تحت الأفق.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Time from one band to the next.</source>
      <translation>المدة من نطاق إلى النطاق التالي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Azimuth of the sun</source>
      <translation>سمت الشمس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Instead of a time: clockwise from the grid's north.</source>
      <translation>بدلًا من الوقت: باتجاه عقارب الساعة انطلاقًا من شمال الشبكة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Altitude of the sun</source>
      <translation>زاوية ارتفاع الشمس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Instead of a time: above the horizon.</source>
      <translation>بدلًا من الوقت: فوق الأفق.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Share of the direct sunlight that is missing, without unit, float32: 0 in the sun, 1 in the shade; NaN where the surface has no height. One band a time.</source>
      <translation>نسبة ضوء الشمس المباشر المحجوبة، دون وحدة، float32؛ القيمة 0 في الشمس و1 في الظل، وNaN حيث لا ارتفاع في نموذج السطح. نطاق لكل وقت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Shadows – {layer}</source>
      <translation>الظلال – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>The share of the sky that a cell sees past buildings, terrain and trees: 1 in the open, near 0 in a deep court.

Cosine-weighted by default: the share of a uniform sky's radiation that a horizontal surface receives (Lindberg &amp;
Grimmond 2010). The other choice is the visible share of the hemisphere (Zakšek et al. 2011), which is lower in
streets by up to 0.15: never mix the two.

Convention: cells are flat-topped columns, the viewer stands on the middle of its cell's top (under the trees), an
obstacle is as far as the face where the ray enters its row of cells, and beyond the edge of the layer the sky is
open. So results near the edge are too high: use a layer that reaches farther than the area of interest. Without a
maximum distance everything counts, however far.

Limits: with 32 directions single cells are off by about 0.014 (root mean square in a dense city). Trees are crowns
without gaps, bare below a quarter of their height. A cell without height hides nothing.</source>
      <translation>نسبة السماء التي تراها الخلية من بين المباني والتضاريس والأشجار: 1 في العراء، وقرابة 0 في فناء عميق.

مرجَّحة بجيب التمام افتراضيًا: أي النسبة التي يتلقاها سطح أفقي من إشعاع سماء متجانسة (Lindberg &amp; Grimmond 2010). والاختيار الآخر هو الجزء المرئي من نصف الكرة السماوية (Zakšek et al. 2011)، وهو أقل في الشوارع بما يصل إلى 0.15: لا تخلط بينهما أبدًا.

الاصطلاح: الخلايا أعمدة مسطحة القمة، ويقف الناظر في وسط قمة خليته (تحت الأشجار)، وبُعد العائق هو بُعد الوجه الذي يدخل منه الشعاع صف خلاياه، والسماء مكشوفة خارج حافة الطبقة. لذلك تكون النتائج قرب الحافة أعلى من اللازم: استعمل طبقة تمتد أبعد من المجال المدروس. ومن دون مسافة قصوى يُحتسب كل شيء مهما بعُد.

الحدود: مع 32 اتجاهًا يبلغ خطأ الخلايا المفردة نحو 0.014 (جذر متوسط المربعات في مدينة كثيفة). الأشجار تيجان دون فراغات، وهي عارية تحت ربع ارتفاعها. والخلية التي لا ارتفاع لها لا تحجب شيئًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Sky view factor</source>
      <translation>معامل رؤية السماء</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Maximum distance</source>
      <translation>المسافة القصوى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Obstacles farther away do not count, in whole rows of cells. Left empty or 0, all of them do, which is faster.</source>
      <translation>لا تُحتسب العوائق الأبعد، بصفوف كاملة من الخلايا. إذا تُرك فارغًا أو 0 تُحتسب كلها، وهذا أسرع.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Directions</source>
      <translation>الاتجاهات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Into how many directions each cell looks. More are more exact, and take longer in proportion.</source>
      <translation>عدد الاتجاهات التي تنظر إليها كل خلية. كلما زاد كانت النتيجة أدق، وطال الوقت بالنسبة نفسها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Which factor</source>
      <translation>أي معامل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>What is meant by the share of the sky.</source>
      <translation>المقصود بنسبة السماء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>From 0 to 1, without unit, float32; NaN where the surface has no height.</source>
      <translation>من 0 إلى 1، دون وحدة، float32؛ والقيمة NaN حيث لا ارتفاع في نموذج السطح.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Sky view factor – {layer}</source>
      <translation>معامل رؤية السماء – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>With a maximum distance of {radius} m the tiles take {needed} MB of memory, more than the {budget} MB of the settings. Leave RADIUS empty: then every obstacle counts, and less memory is needed. Or choose a shorter distance, or allow more memory (Settings ▸ Options ▸ CityVerse).</source>
      <translation>مع مسافة قصوى قدرها {radius} م تأخذ البلاطات {needed} ميغابايت من الذاكرة، أي أكثر من {budget} ميغابايت المحددة في الإعدادات. اترك RADIUS فارغًا: عندئذ تُحتسب كل العوائق وتكفي ذاكرة أقل. أو اختر مسافة أقصر، أو اسمح بذاكرة أكبر (الإعدادات ▸ الخيارات ▸ CityVerse).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Radiation received by a horizontal surface (cosine-weighted)</source>
      <translation>الإشعاع الذي يتلقاه سطح أفقي (مرجَّح بجيب التمام)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Visible part of the hemisphere (not weighted)</source>
      <translation>الجزء المرئي من نصف الكرة السماوية (دون ترجيح)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/solar_irradiation.py" />
      <source>How much energy of the sun each square metre of roof, street or slope receives in a time [kWh/m²].

The clear sky is that of the European Solar Radiation Atlas (Rigollier et al. 2000), with Linke's turbidity for what
the air holds; clear-sky indices make a real sky of it, as in r.sun (Hofierka &amp; Šúri 2002). Cells are as steep as
their neighbours say (Horn 1981). Of the diffuse light one part comes from around the sun and is shaded with it, the
rest from the sky that the sloping cell sees (Hay &amp; Davies 1980); where it sees no sky, the surroundings reflect the
global radiation times the albedo. Values are for a square metre of the slope, not of the map.

Shadows and sky are seen from cells whose tops slope, so that a roof does not shade itself, and walls stand upright.
One ray a cell; beyond the edge of the layer nothing stands, and there is no search radius. The sky has 32
directions and 5 altitudes. Of more than 24 days only some are computed, each for those around it.

Limits: without indices the sky is always clear, an upper bound. Cells beside a wall get a slope that is not theirs.
The height above the sea is the mean of the layer, for the whole of it. Surroundings reflect as if the sun shone on
them. The default turbidity is that of a European city: dusty places need their own.</source>
      <translation>مقدار طاقة الشمس التي يتلقاها كل متر مربع من سطح مبنى أو شارع أو منحدر خلال مدة [kWh/m²].

السماء الصافية هي سماء الأطلس الأوروبي للإشعاع الشمسي (Rigollier et al. 2000)، مع معامل عكارة Linke لما يحمله الهواء؛ وتحوّلها مؤشرات السماء الصافية إلى سماء حقيقية، كما في r.sun ‏(Hofierka &amp; Šúri 2002). ميل الخلايا هو ما تدل عليه جاراتها (Horn 1981). ومن الإشعاع المنتشر يأتي جزء من حول الشمس ويُحجب معها، والباقي من السماء التي تراها الخلية المائلة (Hay &amp; Davies 1980)؛ وحيث لا ترى السماء يعكس المحيط الإشعاع الكلي مضروبًا في البياض. القيم لمتر مربع من السطح المائل، لا من الخريطة.

تُرى الظلال والسماء من خلايا قممها مائلة، فلا يظلل سطح المبنى نفسه، والجدران قائمة عموديًا. شعاع واحد لكل خلية؛ ولا شيء قائم خارج حافة الطبقة، ولا يوجد نصف قطر للبحث. للسماء 32 اتجاهًا و5 زوايا ارتفاع. وإذا تجاوز عدد الأيام 24 فلا يُحسب إلا بعضها، وينوب كل منها عن الأيام المجاورة له.

الحدود: من دون المؤشرات تكون السماء صافية دائمًا، وهذا حد أعلى. تأخذ الخلايا المجاورة لجدار ميلًا ليس ميلها. الارتفاع فوق سطح البحر هو متوسط الطبقة، ويُعتمد لها كلها. يعكس المحيط كأن الشمس تسطع عليه. العكارة الافتراضية هي عكارة مدينة أوروبية: تحتاج الأماكن المغبرة إلى عكارتها الخاصة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/solar_irradiation.py" />
      <source>Solar irradiation</source>
      <translation>الإشعاع الشمسي التراكمي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/solar_irradiation.py" />
      <source>Albedo</source>
      <translation>البياض</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/solar_irradiation.py" />
      <source>Share of the light that the surroundings reflect: 0.2 for grass and most cities, 0.3 for bright sand and walls.</source>
      <translation>نسبة الضوء التي يعكسها المحيط: 0.2 للعشب ومعظم المدن، و0.3 للرمل والجدران الفاتحة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/solar_irradiation.py" />
      <source>Four bands in kWh/m² of the whole time, float32: all of it, beam, diffuse, reflected; NaN where the surface has no height.</source>
      <translation>أربعة نطاقات بوحدة kWh/m² للمدة كلها، بصيغة float32: المجموع والمباشر والمنتشر والمنعكس؛ والقيمة NaN حيث لا ارتفاع في نموذج السطح.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/solar_irradiation.py" />
      <source>Solar irradiation {first} – {layer}</source>
      <translation>الإشعاع الشمسي التراكمي ‎{first} – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sun_hours.py" />
      <source>For how many hours each place has direct sun, over a day or a longer time without clouds.

Shadows are computed for the middle of every step of time and weighed with the length of the step; steps at sunrise
and sunset are cut there, so that an open plain has exactly the day's length. Sunrise is when the sun's centre,
lifted by the air, passes an open horizon. Under trees each hour counts with the share of light that passes.

Of more than 24 days only some are computed, each for those around it. The result is the sum over all days, in
hours: divide by the number of days for hours a day.

Convention as for shadows: cells are flat-topped columns, an obstacle is as far as the face where the ray enters its
row of cells, beyond the edge of the layer nothing stands, and there is no search radius. So a slope shades itself
while the sun stands lower than twice its steepness: on hills take the beam of “Solar irradiation”.

Limits: with steps of 15 minutes a cell of a dense city is wrong by 6 minutes of a day on average, most of it from
the step. Clouds are not known. A cell without height hides nothing.</source>
      <translation>عدد ساعات ضوء الشمس المباشر في كل مكان، خلال يوم أو مدة أطول دون غيوم.

تُحسب الظلال لمنتصف كل خطوة زمنية وتُرجَّح بطول الخطوة؛ ولا يُحتسب من خطوتَي الشروق والغروب إلا ما تكون فيه الشمس طالعة، فيكون لسهل مكشوف طول النهار تمامًا. الشروق هو لحظة عبور مركز الشمس، كما يرفعه انكسار الضوء في الهواء، أفقًا مكشوفًا. وتحت الأشجار تُحتسب كل ساعة بنسبة الضوء النافذ.

إذا تجاوز عدد الأيام 24 فلا يُحسب إلا بعضها، وينوب كل منها عن الأيام المجاورة له. النتيجة مجموع كل الأيام، بالساعات: اقسمها على عدد الأيام للحصول على عدد الساعات في اليوم.

الاصطلاح كما في الظلال: الخلايا أعمدة مسطحة القمة، وبُعد العائق هو بُعد الوجه الذي يدخل منه الشعاع صف خلاياه، ولا شيء قائم خارج حافة الطبقة، ولا يوجد نصف قطر للبحث. لذلك يظلل المنحدر نفسه ما دامت زاوية ارتفاع الشمس أقل من ضعف ميله: ففي التلال خذ الإشعاع المباشر من «الإشعاع الشمسي التراكمي».

الحدود: مع خطوات من 15 دقيقة يبلغ الخطأ في خلية من مدينة كثيفة 6 دقائق في اليوم في المتوسط، ومعظمه من الخطوة. الغيوم غير معروفة. والخلية التي لا ارتفاع لها لا تحجب شيئًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sun_hours.py" />
      <source>Sun hours</source>
      <translation>ساعات السطوع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sun_hours.py" />
      <source>Hours of direct sun in the whole time, float32; NaN where the surface has no height.</source>
      <translation>ساعات ضوء الشمس المباشر في المدة كلها، بصيغة float32؛ والقيمة NaN حيث لا ارتفاع في نموذج السطح.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sun_hours.py" />
      <source>Sun hours {first} – {layer}</source>
      <translation>ساعات السطوع ‎{first} – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>END lies before TIME: choose a later end, or leave it empty for one time.</source>
      <translation>يقع END قبل TIME: اختر نهاية لاحقة، أو اتركها فارغة لوقت واحد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>From TIME to END there are {count} steps, more than {most}: choose a longer STEP.</source>
      <translation>عدد الخطوات من TIME إلى END هو {count}، وهو أكثر من {most}: اختر STEP أطول.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>Give either TIME, or both AZIMUTH and ALTITUDE of the sun, and leave the other empty.</source>
      <translation>أعطِ إما TIME، وإما AZIMUTH وALTITUDE للشمس معًا، واترك الآخر فارغًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>{time}: the sun stands at azimuth {azimuth}°, altitude {altitude}°.</source>
      <translation>عند ‎{time}: سمت الشمس ‎{azimuth}° وزاوية ارتفاعها ‎{altitude}°.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>At {time} the sun is below the horizon there, so nothing is lit. Choose a time of the day, and check ZONE.</source>
      <translation>عند ‎{time} تكون الشمس هناك تحت الأفق، فلا شيء مضاء. اختر وقتًا من النهار، وتحقق من ZONE.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>{count} of {total} times have no band, because the sun is below the horizon then.</source>
      <translation>عدد الأوقات التي لا نطاق لها لأن الشمس تحت الأفق حينها: {count} من أصل {total}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>END needs a TIME at which the series begins: give it, or leave END empty.</source>
      <translation>يحتاج END إلى TIME تبدأ عنده السلسلة: أعطه، أو اترك END فارغًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>With the sun at an altitude of 0° nothing is lit: choose an ALTITUDE above 0.</source>
      <translation>عندما تكون زاوية ارتفاع الشمس ‎0° لا يُضاء شيء: اختر ALTITUDE أكبر من 0.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>{time}: the sun is {altitude}° high, below the horizon; nothing is lit.</source>
      <translation>عند ‎{time}: زاوية ارتفاع الشمس ‎{altitude}°، أي تحت الأفق؛ لا شيء مضاء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>How hot or cold it feels outdoors: the Universal Thermal Climate Index (UTCI) in °C, and its stress classes.

UTCI is the air temperature of a reference place at which a walking person would be strained as much as here. It
is computed by the polynomial of its makers (Bröde et al. 2012) from the temperature, humidity and wind of the air
and from the mean radiant temperature, which tells sun from shade. With a radiant temperature for several times
the result has the same times.

Stress classes: −5 extreme, −4 very strong, −3 strong, −2 moderate, −1 slight cold stress, 0 none (9 to 26 °C),
1 moderate (above 26 °C), 2 strong (above 32 °C), 3 very strong (above 38 °C), 4 extreme heat stress (above 46 °C).

Limits: for screening, not for the health of a person. It is defined for air from −50 to 50 °C, a radiant
temperature from 30 K below to 70 K above that of the air, wind up to 17 m/s and a vapour pressure up to 50 hPa;
other cells stay empty and are counted. Less wind than 0.5 m/s counts as 0.5 m/s. Wind is that at 10 m above the
ground, as stations measure it, not that at a person's height.</source>
      <translation>درجة الإحساس بالحر أو البرد في الهواء الطلق: المؤشر العالمي للمناخ الحراري (UTCI) بوحدة ‎°C، وفئات الإجهاد.

مؤشر UTCI هو درجة حرارة الهواء في مكان مرجعي يتعرض فيه شخص يمشي للإجهاد نفسه الذي يتعرض له هنا. ويُحسب بكثيرة الحدود التي وضعها أصحابه (Bröde et al. 2012) من درجة حرارة الهواء ورطوبته والرياح ومن متوسط درجة الحرارة الإشعاعية الذي يميّز الشمس من الظل. وإذا كانت درجة الحرارة الإشعاعية لعدة أوقات كانت للنتيجة الأوقات نفسها.

فئات الإجهاد: من البرد ‎−5 متطرف، و‎−4 شديد جدًا، و‎−3 شديد، و‎−2 معتدل، و‎−1 طفيف؛ و0 لا إجهاد (من 9 إلى ‎26 °C)؛ ومن الحر 1 معتدل (فوق ‎26 °C)، و2 شديد (فوق ‎32 °C)، و3 شديد جدًا (فوق ‎38 °C)، و4 متطرف (فوق ‎46 °C).

الحدود: للتقدير الأولي، لا للحكم على صحة شخص. المؤشر معرَّف لهواء من ‎−50 إلى ‎50 °C، ولدرجة حرارة إشعاعية من ‎30 K تحت درجة حرارة الهواء إلى ‎70 K فوقها، ولرياح حتى ‎17 m/s، ولضغط بخار ماء حتى ‎50 hPa؛ وتبقى الخلايا الأخرى فارغة ويُذكر عددها. والرياح الأقل من ‎0.5 m/s تُحسب ‎0.5 m/s. والرياح هي التي على ارتفاع 10 أمتار فوق الأرض، كما تقيسها المحطات، لا على ارتفاع الشخص.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Thermal comfort (UTCI)</source>
      <translation>الراحة الحرارية (UTCI)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>In °C, for instance the result of “Mean radiant temperature”; several bands are several times.</source>
      <translation>بوحدة ‎°C، مثل نتيجة «متوسط درجة الحرارة الإشعاعية»؛ وتعني النطاقات المتعددة أوقاتًا متعددة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>At 2 m: a number, numbers for the times with commas between them, or the name of a raster.</source>
      <translation>على ارتفاع مترين: عدد واحد، أو أعداد للأوقات مع فواصل بينها، أو اسم طبقة نقطية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>At 2 m, as a number, numbers or the name of a raster. Needed unless the vapour pressure is given.</source>
      <translation>على ارتفاع مترين: عدد أو أعداد أو اسم طبقة نقطية. مطلوبة ما لم يُعطَ ضغط بخار الماء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Wind speed at 10 m</source>
      <translation>سرعة الرياح على ارتفاع 10 أمتار</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>10 m above the ground, as stations measure it: a number, numbers or the name of a raster.</source>
      <translation>على ارتفاع 10 أمتار فوق الأرض، كما تقيسها المحطات: عدد أو أعداد أو اسم طبقة نقطية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Vapour pressure</source>
      <translation>ضغط بخار الماء</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Of the water in the air, instead of its relative humidity: number, numbers or name of a raster.</source>
      <translation>لما في الهواء من ماء، بدلًا من رطوبته النسبية: عدد أو أعداد أو اسم طبقة نقطية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Thermal comfort</source>
      <translation>الراحة الحرارية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>UTCI in °C, float32, one band a time; NaN where it is not defined.</source>
      <translation>مؤشر UTCI بوحدة ‎°C، بصيغة float32، نطاق لكل وقت؛ والقيمة NaN حيث لا يكون معرَّفًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Stress classes</source>
      <translation>فئات الإجهاد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>From −5 (extreme cold stress) over 0 (none) to 4 (extreme heat stress), one band a time.</source>
      <translation>من ‎−5 (إجهاد متطرف من البرد) مرورًا بالقيمة 0 (لا إجهاد) إلى 4 (إجهاد متطرف من الحر)، نطاق لكل وقت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>UTCI – {layer}</source>
      <translation>UTCI – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Give either HUMIDITY (%) or VAPOURPRESSURE (hPa), and leave the other one empty.</source>
      <translation>أعطِ إما HUMIDITY ‏(%) وإما VAPOURPRESSURE ‏(hPa)، واترك الآخر فارغًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Heat and cold stress – {layer}</source>
      <translation>إجهاد الحر والبرد – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>The sun is taken at the middle of the while that each record of the file tells of (STAMP).</source>
      <translation>تؤخذ الشمس عند منتصف المدة التي يصفها كل سجل من الملف (STAMP).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>{time}: sun {altitude}° high; direct {direct} W/m² towards the sun, diffuse {diffuse} W/m²; air {temperature} °C, {humidity} %; clearness {clearness}.</source>
      <translation>عند ‎{time}: زاوية ارتفاع الشمس ‎{altitude}°؛ الإشعاع المباشر باتجاه الشمس ‎{direct} W/m²، والمنتشر ‎{diffuse} W/m²؛ الهواء ‎{temperature} °C، ورطوبته {humidity} %؛ مؤشر الصفاء {clearness}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>Give TIME, TEMPERATURE and HUMIDITY, or a file with such columns as WEATHER.</source>
      <translation>أعطِ TIME وTEMPERATURE وHUMIDITY، أو أعطِ ملفًا فيه هذه الأعمدة في WEATHER.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>DIRECT or DIFFUSE alone do not tell the irradiance: give both, or GLOBAL too.</source>
      <translation>لا تُعرف شدة الإشعاع من DIRECT وحده أو DIFFUSE وحده: أعطِ الاثنين معًا، أو أعطِ GLOBAL أيضًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>No irradiance was given for some times by day: the sky is taken as cloudless there.</source>
      <translation>لم تُعطَ شدة الإشعاع لبعض أوقات النهار: عُدّت السماء فيها خالية من الغيوم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>No irradiance by day tells how clear the sky is: it radiates like a cloudless one, the least there is.</source>
      <translation>لا توجد شدة إشعاع نهارية تدل على مدى صفاء السماء: فهي تُشعّ كسماء بلا غيوم، وهو أقل ما يكون.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>{parameter} has {count} values, but there are {times} time(s). Give one value for all, or one for each.</source>
      <translation>عدد قيم {parameter} هو {count}، لكن عدد الأوقات هو {times}. أعطِ قيمة واحدة لها كلها، أو قيمة لكل وقت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>“{file}” has no record from {first} to {last}; it tells of {begin} to {end}. Choose other times.</source>
      <translation>لا يوجد في «‎{file}‎» أي سجل من ‎{first} إلى ‎{last}؛ فهو يغطي المدة من ‎{begin} إلى ‎{end}. اختر أوقاتًا أخرى.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>“{file}” has {count} records for these times, more than {most}: choose TIME and END.</source>
      <translation>عدد سجلات «‎{file}‎» لهذه الأوقات {count}، وهو أكثر من {most}: اختر TIME وEND.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>WEATHER tells the weather already: leave {names} empty, or WEATHER.</source>
      <translation>يذكر WEATHER الطقس أصلًا: اترك {names} فارغًا، أو اترك WEATHER فارغًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>Times of the weather file</source>
      <translation>أوقات ملف الطقس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>What the time of a record means. Most stations, EPW and UMEP write the end of the while over which they took the mean; half an hour of error moves every shadow.</source>
      <translation>ما يعنيه وقت السجل. تكتب معظم المحطات وEPW وUMEP نهاية المدة التي أُخذ متوسطها؛ وخطأ نصف ساعة ينقل كل ظل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>Write it like 2026-06-21T12:00.</source>
      <translation>اكتبه على الشكل ‎2026-06-21T12:00.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}” lacks UMEP's column(s) {missing}.</source>
      <translation>تنقص الملف «‎{file}‎» أعمدة UMEP التالية: {missing}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>Write a number from {low} to {high}.</source>
      <translation>اكتب عددًا من ‎{low} إلى ‎{high}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}”, line {line}: {column} is “{value}”. {form}</source>
      <translation>في «‎{file}‎»، السطر {line}: قيمة {column} هي «{value}». {form}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}” holds no weather records. Choose another file.</source>
      <translation>لا يحتوي «‎{file}‎» على أي سجل للطقس. اختر ملفًا آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}” lacks the column(s) {missing}; it has: {columns}. The first line must name the columns {needed}, and may name {more}.</source>
      <translation>تنقص الملف «‎{file}‎» الأعمدة التالية: {missing}؛ وفيه: {columns}. يجب أن يسمّي السطر الأول الأعمدة {needed}، ويجوز أن يسمّي {more}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}”, line 1: its time zone cannot be read. Is it an EPW file?</source>
      <translation>في «‎{file}‎»، السطر 1: تتعذر قراءة المنطقة الزمنية. هل هو ملف EPW؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>End of the while that the record tells of</source>
      <translation>نهاية المدة التي يصفها السجل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>Middle of it</source>
      <translation>منتصفها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>Beginning of it</source>
      <translation>بدايتها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}” holds a typical year. Choose TIME, and END for a series: which of its hours to use.</source>
      <translation>يحتوي «‎{file}‎» على سنة نموذجية. اختر TIME، وكذلك END لسلسلة، لتحديد الساعات التي تُستعمل منها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}” is larger than 50 MB: no weather file. Choose another.</source>
      <translation>حجم «‎{file}‎» أكبر من ‎50 MB: ليس ملف طقس. اختر غيره.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}” cannot be read as text ({reason}). Save it as CSV in UTF-8.</source>
      <translation>تتعذر قراءة «‎{file}‎» كنص ({reason}). احفظه بصيغة CSV وبترميز UTF-8.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}”, line {line}: {time} does not come after the time of the line before. Sort the lines by time, each time once.</source>
      <translation>في «‎{file}‎»، السطر {line}: الوقت ‎{time} لا يأتي بعد وقت السطر السابق. رتّب الأسطر حسب الوقت، وكل وقت مرة واحدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/times.py" />
      <source>It lies before {first}, {day}: choose a later day.</source>
      <translation>يقع قبل {first}، أي قبل ‎{day}: اختر يومًا لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/times.py" />
      <source>That is more than {count} days: choose {day} or before.</source>
      <translation>عدد الأيام أكثر من {count}: اختر ‎{day} أو يومًا قبله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/times.py" />
      <source>Choose a year from {first} to {last}.</source>
      <translation>اختر سنة من {first} إلى {last}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/times.py" />
      <source>Write a date and a time, for instance 2026-06-21T12:00.</source>
      <translation>اكتب تاريخًا ووقتًا، مثل ‎2026-06-21T12:00.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/times.py" />
      <source>Write a date, for instance 2026-06-21.</source>
      <translation>اكتب تاريخًا، مثل ‎2026-06-21.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/accounts.py" />
      <source>{loaded} of {read} objects loaded.</source>
      <translation>عدد الكائنات المحمَّلة: {loaded} من أصل {read}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/adding.py" />
      <source>There is a twin “{id}” in “{where}” already: open it, or choose another name.</source>
      <translation>يوجد توأم باسم «{id}» في «‎{where}‎» مسبقًا: افتحه، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/arrivals.py" />
      <source>“{name}” is larger than {most} GB. Download it in another way, then add the file.</source>
      <translation>«{name}» أكبر من {most} غيغابايت. نزّله بطريقة أخرى، ثم أضف الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/columns.py" />
      <source>You chose it before, for the same columns.</source>
      <translation>اخترته من قبل للأعمدة نفسها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/columns.py" />
      <source>You left it out before.</source>
      <translation>تركته من قبل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/connecting.py" />
      <source>QGIS did not give the key of the object store: choose in the connection, under Files, an authentication of the kind “Basic” with the access key as user and the secret key as password.</source>
      <translation>لم يعطِ QGIS مفتاح مخزن الكائنات: اختر في الاتصال، تحت «الملفات»، مصادقة من نوع «Basic»، اسم المستخدم فيها هو مفتاح الوصول وكلمة المرور هي المفتاح السري.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/describe.py" />
      <source>“{layer}” is neither a raster nor a vector layer that can be read.</source>
      <translation>‏«{layer}» ليست طبقة نقطية ولا طبقة متجهة يمكن قراءتها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/describe.py" />
      <source>The coordinates of “{layer}” are no degrees, though it says so. Find out in which coordinate system they are and set it (Layer ▸ Set CRS).</source>
      <translation>إحداثيات «{layer}» ليست درجات مع أنها تقول ذلك. اعرف نظام إحداثياتها وعيّنه (طبقة ◂ تعيين نظام الإحداثيات).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/describe.py" />
      <source>Objects of “{layer}” are collections of several shapes each. Take them apart in QGIS into points, lines or areas, then add these.</source>
      <translation>كائنات «{layer}» مجموعات من عدة أشكال لكل منها. افصلها في QGIS إلى نقاط أو خطوط أو مساحات، ثم أضف هذه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/entering.py" />
      <source>No twin is open: open one, or make a new one, then add to it.</source>
      <translation>لا توأم مفتوح: افتح واحدًا أو أنشئ جديدًا، ثم أضف إليه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>“{layer}” is {kind}, and “{role}” is {wanted}.</source>
      <translation>«{layer}» هو {kind}، و«{role}» هو {wanted}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>The values of “{layer}” are in {unit}, and those of “{role}” are in {wanted}.</source>
      <translation>قيم «{layer}» بوحدة {unit}، وقيم «{role}» بوحدة {wanted}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>“{layer}” is “{role}” by its content, and not “{wanted}”.</source>
      <translation>«{layer}» هو «{role}» من محتواه، لا «{wanted}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>a raster</source>
      <translation>راستر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>points</source>
      <translation>نقاط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>lines</source>
      <translation>خطوط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>areas</source>
      <translation>مساحات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>bodies</source>
      <translation>مجسمات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>a point cloud</source>
      <translation>سحابة نقاط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>readings of sensors</source>
      <translation>قراءات المستشعرات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>a table without places</source>
      <translation>جدول بلا مواضع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>There is no role “{role}”.</source>
      <translation>لا يوجد دور «{role}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>a number without unit</source>
      <translation>رقم بلا وحدة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/foreign.py" />
      <source>“{file}” holds more than one layer ({kind}): choose one with the algorithm that loads it, group Load.</source>
      <translation>يحوي «{file}» أكثر من طبقة ({kind}): اختر واحدة بالخوارزمية التي تحملها، مجموعة «تحميل».</translation>
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
      <source>“{layer}” has no coordinate reference system, in the file or in its record. Ask who published it which one it is, set it in a copy, and publish that.</source>
      <translation>ليس للطبقة «{layer}» نظام إحداثيات مرجعي، لا في الملف ولا في سجلها. اسأل ناشرها عنه، وعيّنه في نسخة، ثم انشر تلك النسخة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Extreme cold stress</source>
      <translation>إجهاد متطرف من البرد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Very strong cold stress</source>
      <translation>إجهاد شديد جدًا من البرد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Strong cold stress</source>
      <translation>إجهاد شديد من البرد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Moderate cold stress</source>
      <translation>إجهاد معتدل من البرد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Slight cold stress</source>
      <translation>إجهاد طفيف من البرد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>No thermal stress</source>
      <translation>لا إجهاد حراري</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Moderate heat stress</source>
      <translation>إجهاد معتدل من الحر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Strong heat stress</source>
      <translation>إجهاد شديد من الحر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Very strong heat stress</source>
      <translation>إجهاد شديد جدًا من الحر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Extreme heat stress</source>
      <translation>إجهاد متطرف من الحر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_models.py" />
      <source>Other objects</source>
      <translation>كائنات أخرى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_models.py" />
      <source>Bridges and tunnels</source>
      <translation>الجسور والأنفاق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_models.py" />
      <source>Streets and railways</source>
      <translation>الشوارع والسكك الحديدية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_models.py" />
      <source>Plants</source>
      <translation>النباتات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_models.py" />
      <source>Water</source>
      <translation>المياه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_models.py" />
      <source>Ground and land use</source>
      <translation>الأرض واستعمالها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>The authentication “{id}” writes its secret into the address, where logs keep it. Let it use a header instead: Settings ▸ Options ▸ Authentication.</source>
      <translation>تكتب المصادقة «{id}» بياناتها السرية في الرابط، فتبقى في سجلات الرسائل. اجعلها تستعمل ترويسة (header) بدلًا من ذلك: إعدادات ◂ الخيارات ◂ المصادقة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>QGIS did not open the authentication “{id}”: is the master password right, did the login succeed, and is it of the kind “Basic”, “API header” or “OAuth2”?</source>
      <translation>لم يفتح QGIS المصادقة «{id}»: هل كلمة المرور الرئيسية صحيحة، وهل نجح تسجيل الدخول، وهل هي من نوع «Basic» أو «API header» أو «OAuth2»؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>QGIS did not open the authentication “{id}” as user and password: is the master password right, and is it of the kind “Basic”?</source>
      <translation>لم يفتح QGIS المصادقة «{id}» اسمًا للمستخدم وكلمة مرور: هل كلمة المرور الرئيسية صحيحة، وهل هي من النوع «Basic»؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>QGIS has no authentication “{id}”. Choose one in the connection, or make one under Settings ▸ Options ▸ Authentication.</source>
      <translation>لا توجد في QGIS مصادقة باسم «{id}». اختر واحدة في الاتصال، أو أنشئ واحدة من إعدادات ◂ الخيارات ◂ المصادقة.</translation>
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
      <location filename="../cityverse_plugin/bridge/outbox.py" />
      <source>Sending what is in the outbox</source>
      <translation>إرسال ما في صندوق الصادر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/outbox.py" />
      <source>It waits for QGIS's master password: press “Retry” to enter it.</source>
      <translation>تنتظر كلمة المرور الرئيسية في QGIS: اضغط «إعادة المحاولة» لإدخالها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/outbox.py" />
      <source>It came while others were sent: its turn is next.</source>
      <translation>وصلت أثناء إرسال مهام أخرى: دورها هو التالي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/outbox.py" />
      <source>Preparing {title}</source>
      <translation>تحضير {title}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/point_clouds.py" />
      <source>This QGIS cannot show point clouds. Make a raster of “{file}” with “Surface from a point cloud”.</source>
      <translation>لا يستطيع QGIS هذا عرض سحب النقاط. اصنع راسترًا من «{file}» بـ «سطح من سحابة نقاط».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/point_clouds.py" />
      <source>{name} (every {step}th point)</source>
      <translation>{name} (نقطة من كل {step})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/point_clouds.py" />
      <source>QGIS does not open the point cloud “{name}”.</source>
      <translation>لا يفتح QGIS سحابة النقاط «{name}».</translation>
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
      <source>Its bands are times of one quantity: choose a role that has its unit.</source>
      <translation>نطاقاته أوقات لكمية واحدة: اختر دورًا له وحدتها.</translation>
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
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>a picture in it is too large, or reads other files</source>
      <translation>فيه صورة كبيرة جدًا أو تقرأ ملفات أخرى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sampling.py" />
      <source>“{layer}” is not a file on this machine. Save it as GeoTIFF (Export ▸ Save As…) and use that.</source>
      <translation>الطبقة «{layer}» ليست ملفًا على هذا الجهاز. احفظها بصيغة GeoTIFF (تصدير ◂ حفظ باسم…) ثم استعمل الملف المحفوظ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors.py" />
      <source>“{source}” is named by a record and lies on this machine or in its network. If you trust it, add its address yourself with the button beside the list.</source>
      <translation>المصدر «{source}» يذكره سجل وهو على هذا الجهاز أو في شبكته. إن كنت تثق به فأضف عنوانه بنفسك بالزر المجاور للقائمة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_freeze.py" />
      <source>Nothing was measured in this period at a known place: choose another period or other stations.</source>
      <translation>لم يُقَس شيء في هذه الفترة في مكان معروف: اختر فترة أخرى أو محطات أخرى.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_freeze.py" />
      <source>QGIS cannot open “{file}” again: look whether it is there.</source>
      <translation>لا يستطيع QGIS فتح «{file}» مجددًا: تأكد من وجوده.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_history.py" />
      <source>Reading the history of {count} series</source>
      <translation>قراءة تاريخ {count} من السلاسل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_layer.py" />
      <source>no number</source>
      <translation>لا عدد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_layer.py" />
      <source>current value</source>
      <translation>القيمة الحالية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_layer.py" />
      <source>{word}: above {limit}</source>
      <translation>{word}: فوق {limit}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_layer.py" />
      <source>{word}: from {limit}</source>
      <translation>{word}: من {limit}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_layer.py" />
      <source>{name}, as of {time}</source>
      <translation>{name}، حتى {time}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_sources.py" />
      <source>Find out</source>
      <translation>اكتشاف تلقائي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_sources.py" />
      <source>OGC SensorThings</source>
      <translation>OGC SensorThings</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_sources.py" />
      <source>NGSI-LD</source>
      <translation>NGSI-LD</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_sources.py" />
      <source>openSenseMap</source>
      <translation>openSenseMap</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_sources.py" />
      <source>Table (CSV or JSON)</source>
      <translation>جدول (CSV أو JSON)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_sources.py" />
      <source>MQTT</source>
      <translation>MQTT</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_standing.py" />
      <source>stale</source>
      <translation>قديم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_standing.py" />
      <source>no thresholds</source>
      <translation>بلا عتبات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_standing.py" />
      <source>no value yet</source>
      <translation>لا قيمة بعد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>1 day</source>
      <translation>يوم واحد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>Levels: {title} ({publisher})</source>
      <translation>المستويات: {title} ({publisher})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>Their unit was changed for air of 20 °C and 1013 hPa.</source>
      <translation>حُوّلت وحدتها لهواء عند 20 °C و1013 hPa.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>{count} min</source>
      <translation>{count} دقيقة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>{count} h</source>
      <translation>{count} ساعة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>{count} years</source>
      <translation>{count} سنة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>{count} days</source>
      <translation>{count} يوم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>Levels: {title}</source>
      <translation>المستويات: {title}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>Means over {span}: {title}</source>
      <translation>متوسطات على {span}: {title}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>They are for means over {span}: one reading above a limit does not break it.</source>
      <translation>هي لمتوسطات على {span}: قراءة واحدة فوق حدّ لا تعني تجاوزه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>They are for means over {span}.</source>
      <translation>هي لمتوسطات على {span}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>They are for the highest value of {span}.</source>
      <translation>هي لأعلى قيمة في {span}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_watch.py" />
      <source>Asking {source}</source>
      <translation>سؤال {source}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_watch.py" />
      <source>Reading kept values of {source}</source>
      <translation>قراءة القيم المحفوظة من {source}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_watch.py" />
      <source>It waits for QGIS's master password: press “Refresh” to enter it.</source>
      <translation>ينتظر كلمة المرور الرئيسية في QGIS: اضغط «تحديث» لإدخالها.</translation>
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
      <source>“{layer}” is neither a raster nor a vector layer.</source>
      <translation>‏«{layer}» ليست طبقة نقطية ولا طبقة متجهة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/stage.py" />
      <source>The files cannot be prepared in {folder}: {reason}. Free some room on the disk, and try again.</source>
      <translation>يتعذر تحضير الملفات في ‎{folder}‎: {reason}. حرّر بعض المساحة على القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/starting.py" />
      <source>The folder “{folder}” cannot be written: {reason}. Choose another.</source>
      <translation>تتعذر الكتابة في المجلد «‎{folder}‎»: {reason}. اختر غيره.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/starting.py" />
      <source>Another twin is being fetched. Wait for it, or cancel it first.</source>
      <translation>يجري جلب توأم آخر. انتظره أو ألغه أولًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/starting.py" />
      <source>Fetching {twin}</source>
      <translation>جلب {twin}</translation>
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
      <location filename="../cityverse_plugin/bridge/time_zones.py" />
      <source>There is no time zone “{zone}”. Write one such as {alike}, or an offset such as UTC+01:00.</source>
      <translation>لا توجد منطقة زمنية باسم «{zone}». اكتب واحدة مثل {alike}، أو فرقًا عن UTC مثل UTC+01:00.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/time_zones.py" />
      <source>{wall} does not exist in {zone}: clocks are put forward then. {taken} is taken.</source>
      <translation>الوقت ‎{wall} غير موجود في {zone}: تُقدَّم الساعة حينها. أُخذ الوقت ‎{taken}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/time_zones.py" />
      <source>{wall} happens twice in {zone}: clocks are put back then. The first, {taken}, is taken; for the second write {second}.</source>
      <translation>الوقت ‎{wall} يأتي مرتين في {zone}: تُؤخَّر الساعة حينها. أُخذ الأول، ‎{taken}؛ وللثاني اكتب ‎{second}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tree.py" />
      <source>Sensors</source>
      <translation>المستشعرات</translation>
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
      <source>“{layer}” is damaged at object {number}: {reason}. Get it again from its source, or mend it in QGIS.</source>
      <translation>«{layer}» تالفة عند الكائن {number}: {reason}. احصل عليها من مصدرها من جديد، أو أصلحها في QGIS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_file.py" />
      <source>“{layer}” is damaged: {reason}. Get it again from its source, or mend it in QGIS.</source>
      <translation>«{layer}» تالفة: {reason}. احصل عليها من مصدرها من جديد، أو أصلحها في QGIS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_file.py" />
      <source>“{file}” cannot be written into {folder}: {reason}. Is there room on the disk?</source>
      <translation>تتعذر كتابة «‎{file}‎» في ‎{folder}‎: {reason}. هل توجد مساحة كافية على القرص؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_file.py" />
      <source>“{layer}” holds shapes of several kinds, and a layer of a twin has one. Add its file, and choose among the kinds, or take them apart in QGIS (Extract by Geometry Type).</source>
      <translation>في «{layer}» أشكال من عدة أنواع، ولطبقة التوأم نوع واحد. أضف ملفها واختر بين الأنواع، أو افصلها في QGIS (استخراج حسب نوع الشكل الهندسي).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>“{file}” holds pictures in tiles, and no features: add it in QGIS as a raster layer, export that as GeoTIFF, and add the copy.</source>
      <translation>في «‎{file}‎» صور مبلّطة ولا معالم: أضفه في QGIS كطبقة نقطية، وصدّرها بصيغة GeoTIFF، ثم أضف النسخة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>“{file}” is nothing without “{index}”, which is not beside it. Copy all files of the shapefile together.</source>
      <translation>لا قيمة لـ«‎{file}‎» دون «‎{index}‎»، وهو ليس بجانبه. انسخ كل ملفات shapefile معًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>{table}: points</source>
      <translation>{table}: نقاط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>{table}: lines</source>
      <translation>{table}: خطوط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>{table}: areas</source>
      <translation>{table}: مساحات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>{table}: collections of shapes</source>
      <translation>{table}: مجموعات أشكال</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>{table}: without places</source>
      <translation>{table}: بلا أماكن</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>“{file}” is not a GeoPackage, shapefile, GeoJSON or FlatGeobuf with features: {reason}. Get it again from its source.</source>
      <translation>الملف «‎{file}‎» ليس GeoPackage ولا Shapefile ولا GeoJSON ولا FlatGeobuf يحتوي على معالم: {reason}. احصل عليه من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>“{file}” holds several tables: {tables}. Choose one: open it in QGIS and take that layer, or write {file}|layername={first}.</source>
      <translation>يحتوي «{file}» على عدة جداول: {tables}. اختر واحدًا: افتح الملف في QGIS وخذ تلك الطبقة، أو اكتب {file}|layername={first}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/web.py" />
      <source>{where} does not let this file be read without a permission, or the permission has ended.</source>
      <translation>لا يسمح ‎{where}‎ بقراءة هذا الملف دون إذن، أو انتهت صلاحية الإذن.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/web.py" />
      <source>{where} cannot be read.</source>
      <translation>تتعذر قراءة ‎{where}‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/__main__.py" />
      <source>{twin}: {copied} copied, {unchanged} there already, {failed} not copied, {extra} only there.</source>
      <translation>{twin}: نُسخ {copied}، وموجود مسبقًا دون تغيير {unchanged}، ولم يُنسخ {failed}، وموجود هناك فقط {extra}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/__main__.py" />
      <source>The file {path} is empty: write user:password or a token into it.</source>
      <translation>الملف ‎{path}‎ فارغ: اكتب فيه ‎user:password‎ أو رمزًا سريًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/__main__.py" />
      <source>There is no twin in “{where}”.</source>
      <translation>لا يوجد توأم في «‎{where}‎».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/__main__.py" />
      <source>Stopped. Run it again to go on.</source>
      <translation>توقف العمل. شغّله من جديد للمتابعة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/__main__.py" />
      <source>The file {path} cannot be read: {reason}.</source>
      <translation>تتعذر قراءة الملف ‎{path}‎: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/addresses.py" />
      <source>“{url}” is not opened: only http and https addresses are, not {scheme}.</source>
      <translation>لم يُفتح «‎{url}‎»: لا تُفتح إلا روابط http وhttps، لا روابط {scheme}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/addresses.py" />
      <source>{url} is not opened: it lies on this machine or in its network, and the catalogue does not.</source>
      <translation>لم يُفتح ‎{url}‎: يقع على هذا الجهاز أو في شبكته، بينما لا يقع الفهرس فيهما.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/addresses.py" />
      <source>{url} is not opened: the address holds a password.</source>
      <translation>لم يُفتح {url}: يحتوي الرابط على كلمة مرور.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} answers with an error of its own ({status}). Try later, or tell its operator.</source>
      <translation>يجيب ‎{where}‎ بخطأ من جهته ({status}). أعد المحاولة لاحقًا، أو أخبر مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} refuses the request ({status}). Tell its operator, with this sentence.</source>
      <translation>يرفض ‎{where}‎ الطلب ({status}). أخبر مشغّله، وانقل إليه هذه الجملة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: only {got} of {announced} bytes came. Try again.</source>
      <translation>‏‎{where}‎: لم يصل إلا {got} من أصل {announced} بايت. أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} answers too slowly to be of use. Try again later, over another network if there is one.</source>
      <translation>{where} يجيب ببطء لا ينفع معه. أعد المحاولة لاحقًا، وعبر شبكة أخرى إن وُجدت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} answers with a web page instead of a catalogue. Check the address; a login page of the network may stand in between: log in with a browser, then try again.</source>
      <translation>يجيب ‎{where}‎ بصفحة ويب بدلًا من فهرس. تحقق من الرابط؛ وقد تعترض الطريق صفحة تسجيل الدخول إلى الشبكة: سجّل الدخول بمتصفح، ثم أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{sentence} It asks to wait {seconds} seconds.</source>
      <translation>{sentence} مدة الانتظار المطلوبة بالثواني: {seconds}.</translation>
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
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the answer broke off half way, or is damaged. Try again.</source>
      <translation>‏‎{where}‎: انقطع الجواب في منتصفه، أو هو تالف. أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} does not accept the credential, or wants one (401). Check the authentication of the connection.</source>
      <translation>لا يقبل ‎{where}‎ بيانات الدخول، أو يطلبها (401). تحقق من مصادقة الاتصال.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} does not allow this for you (403). Ask its operator for the right to do it.</source>
      <translation>لا يسمح لك ‎{where}‎ بذلك (403). اطلب من مشغّله صلاحية القيام به.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>There is nothing at {where} (404). Check the address.</source>
      <translation>لا يوجد شيء في ‎{where}‎ ‏(404). تحقق من الرابط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} does not offer this (405): it may be a catalogue to read only.</source>
      <translation>لا يتيح ‎{where}‎ ذلك (405): قد يكون فهرسًا للقراءة فقط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} waited too long for the request (408). The network may be slow: try again later.</source>
      <translation>طال انتظار ‎{where}‎ للطلب (408). قد تكون الشبكة بطيئة: أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} is there already, or somebody else has just changed it (409). Open it again.</source>
      <translation>‏‎{where}‎ موجود مسبقًا، أو غيّره شخص آخر قبل لحظات (409). افتحه من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} was changed by somebody else in the meantime (412). Open it again, and publish again.</source>
      <translation>غيّر شخص آخر ‎{where}‎ في هذه الأثناء (412). افتحه من جديد، ثم أعد النشر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the file is larger than the server takes (413). Its operator can raise the limit.</source>
      <translation>‏‎{where}‎: الملف أكبر مما يقبله الخادم (413). يمكن لمشغّله رفع الحد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} has had too many requests (429). Wait some minutes, then try again.</source>
      <translation>تلقى ‎{where}‎ طلبات أكثر من اللازم (429). انتظر بضع دقائق، ثم أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the gateway gets no answer from the catalogue behind it (502). Try again later.</source>
      <translation>‏‎{where}‎: لا تتلقى البوابة جوابًا من الفهرس الذي خلفها (502). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} is busy or being maintained (503). Try again later.</source>
      <translation>‏‎{where}‎ مشغول أو قيد الصيانة (503). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the catalogue behind the gateway took too long (504). Try again later.</source>
      <translation>‏‎{where}‎: تأخر جواب الفهرس الذي خلف البوابة أكثر من اللازم (504). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the server's disk is full (507). Tell its operator.</source>
      <translation>‏‎{where}‎: قرص الخادم ممتلئ (507). أخبر مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} cannot be reached: the proxy does not accept your login, or wants one. Set it in QGIS: Options, Network.</source>
      <translation>يتعذر الوصول إلى ‎{where}‎: لا يقبل الوكيل بيانات دخولك، أو يطلبها. عيّنها في QGIS: الخيارات، الشبكة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} cannot be reached: the proxy does not allow it. Ask who runs it, or leave the address out in QGIS: Options, Network.</source>
      <translation>يتعذر الوصول إلى ‎{where}‎: لا يسمح الوكيل بذلك. اسأل مشغّل الوكيل، أو استثنِ الرابط منه في QGIS: الخيارات، الشبكة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} cannot be reached: the proxy gets no answer from it. Check the address, or try again later.</source>
      <translation>يتعذر الوصول إلى ‎{where}‎: لا يتلقى الوكيل جوابًا منه. تحقق من الرابط، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: its certificate has expired. Check the date of this machine; if that is right, tell its operator.</source>
      <translation>‏‎{where}‎: انتهت صلاحية شهادته. تحقق من تاريخ هذا الجهاز؛ فإن كان صحيحًا، أخبر مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: its certificate is not valid yet. Check the date and the time of this machine.</source>
      <translation>‏‎{where}‎: لم يبدأ سريان شهادته بعد. تحقق من تاريخ هذا الجهاز وساعته.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: its certificate is made out for another name. Check the address; a login page of the network may stand in between.</source>
      <translation>‏‎{where}‎: شهادته صادرة باسم آخر. تحقق من الرابط؛ وقد تعترض الطريق صفحة تسجيل الدخول إلى الشبكة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: nobody whom QGIS trusts has signed its certificate. If you trust it, add its authority in QGIS: Options, Authentication, Manage Certificates.</source>
      <translation>‏‎{where}‎: لم توقّع شهادته أي سلطة يثق بها QGIS. إن كنت تثق به، أضف سلطة التصديق الخاصة به في QGIS: الخيارات، المصادقة، إدارة الشهادات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} does not speak https. Check the port, or whether the address begins with http.</source>
      <translation>لا يعمل ‎{where}‎ ببروتوكول https. تحقق من المنفذ، أو مما إذا كان الرابط يبدأ بـ http.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: no safe connection (TLS) comes about. Try again later, or tell its operator.</source>
      <translation>‏‎{where}‎: يتعذر إنشاء اتصال آمن (TLS). أعد المحاولة لاحقًا، أو أخبر مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} cannot be reached: the proxy does not answer. Check it in QGIS: Options, Network.</source>
      <translation>يتعذر الوصول إلى ‎{where}‎: لا يجيب الوكيل. تحقق منه في QGIS: الخيارات، الشبكة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: no such host is known. Check the address, and whether you are online.</source>
      <translation>‏‎{where}‎: لا يُعرف مضيف بهذا الاسم. تحقق من الرابط، ومن اتصالك بالإنترنت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: nothing answers there. Is the catalogue running, and is the port right?</source>
      <translation>{where}: لا شيء يجيب هناك. هل الفهرس يعمل، وهل المنفذ صحيح؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: no network leads there. Check whether you are online, then try again.</source>
      <translation>‏‎{where}‎: لا توجد شبكة توصل إليه. تحقق من اتصالك بالإنترنت، ثم أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: no connection came about in time. Check the address and the network; a firewall may stand in between.</source>
      <translation>‏‎{where}‎: لم يتم الاتصال في الوقت المحدد. تحقق من الرابط والشبكة؛ وقد يعترض الطريق جدار حماية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} did not answer in time. Try again later.</source>
      <translation>لم يجب ‎{where}‎ في الوقت المحدد. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the answer broke off half way. Try again.</source>
      <translation>‏‎{where}‎: انقطع الجواب في منتصفه. أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the connection broke off. Try again.</source>
      <translation>‏‎{where}‎: انقطع الاتصال. أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} is not an address. Check it.</source>
      <translation>‏‎{where}‎ ليس رابطًا صالحًا. تحقق منه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/assets_http.py" />
      <source>{where}: another upload of the same file is under way. Try again in some minutes.</source>
      <translation>‏‎{where}‎: يجري حاليًا إرسال آخر للملف نفسه. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/assets_http.py" />
      <source>The file at {where} is not what was sent. Publish again, or tell the server's operator.</source>
      <translation>الملف في ‎{where}‎ ليس ما أُرسل. أعد النشر، أو أخبر مشغّل الخادم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/assets_opening.py" />
      <source>“{given}” is no place for files. It looks like: {example}.</source>
      <translation>‏«‎{given}‎» ليس مكانًا للملفات. يكون المكان على الشكل: ‎{example}‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/bodies.py" />
      <source>{where} packs its answer in a way that was not asked for ({packing}). Tell its operator.</source>
      <translation>يضغط ‎{where}‎ جوابه بطريقة لم تُطلب ({packing}). أخبر مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/bulk.py" />
      <source>“{id}” was changed by somebody else at the same moment. Open it again, and publish again.</source>
      <translation>غيّر شخص آخر «{id}» في اللحظة نفسها. افتحه من جديد، ثم أعد النشر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/bulk.py" />
      <source>These records are of several twins ({names}): publish each by itself.</source>
      <translation>هذه السجلات من عدة توائم ({names}): انشر سجلات كل توأم على حدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/bulk.py" />
      <source>“{id}” was sent, and the catalogue does not show it. Publish it again.</source>
      <translation>أُرسل «{id}»، لكن الفهرس لا يعرضه. انشره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/federation.py" />
      <source>{where} leads to no other catalogue.</source>
      <translation>لا يحيل ‎{where}‎ إلى أي فهرس آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/federation.py" />
      <source>{where} is not a STAC catalogue: its first page has no links.</source>
      <translation>‏‎{where}‎ ليس فهرس STAC: صفحته الأولى دون روابط.</translation>
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
      <source>Somebody else has just changed “{id}”. Open it again.</source>
      <translation>عدّل شخص آخر «{id}» للتو. افتحه من جديد.</translation>
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
      <source>{where} is a static catalogue: give the address of its first document, such as {example}.</source>
      <translation>{where} فهرس ثابت: أعطِ عنوان وثيقته الأولى، مثل {example}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/http.py" />
      <source>{where} takes no files. Give a place for them in the connection, or ask its operator for one.</source>
      <translation>لا يقبل ‎{where}‎ الملفات. حدد مكانًا لها في الاتصال، أو اطلب مكانًا من مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/http.py" />
      <source>Somebody else has just put “{id}” into {where}. Open it first.</source>
      <translation>وضع شخص آخر «{id}» للتو في {where}. افتحه أولاً.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/http.py" />
      <source>There is no twin “{id}” in {where}.</source>
      <translation>لا يوجد توأم باسم «{id}» في ‎{where}‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/memory.py" />
      <source>There is no file “{href}” in this catalogue.</source>
      <translation>لا يوجد ملف باسم «‎{href}‎» في هذا الفهرس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>“{file}” is not the file that was published: its checksum differs.</source>
      <translation>‏«‎{file}‎» ليس الملف الذي نُشر: بصمته مختلفة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>{where} does not keep as it was: {fields}.</source>
      <translation>لا يحفظ ‎{where}‎ الحقول التالية كما كانت: {fields}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>A link to “{href}” is left out: nobody elsewhere can open it.</source>
      <translation>استُبعد رابط إلى «‎{href}‎»: لا يمكن لأحد في مكان آخر فتحه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>The twin itself has a later revision there, which stays.</source>
      <translation>للتوأم نفسه مراجعة أحدث هناك، وستبقى كما هي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>“{id}” has a later revision there, which stays.</source>
      <translation>للسجل «{id}» مراجعة أحدث هناك، وستبقى كما هي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>“{id}” was sent, and the catalogue does not show it.</source>
      <translation>أُرسل «{id}»، لكن الفهرس لا يعرضه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>The file at {href} is not what was sent. Try again.</source>
      <translation>الملف في ‎{href}‎ ليس ما أُرسل. أعد المحاولة.</translation>
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
      <source>The URL of {host} holds a password. Remove it there and choose an authentication instead.</source>
      <translation>يحتوي رابط {host} على كلمة مرور. احذفها منه واختر مصادقة بدلًا منها.</translation>
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
      <source>“{path}” is no path of this system. Check it.</source>
      <translation>«{path}» ليس مسارًا صالحًا في هذا النظام. تحقّق منه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>“{title}” has no file: ask its author for it.</source>
      <translation>ليس لـ«{title}» ملف: اطلبه من منتجه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox.py" />
      <source>The outbox was damaged and was put aside as “{file}”. Its jobs were taken over, paused: look at each.</source>
      <translation>كان صندوق الصادر تالفًا ووُضع جانبًا باسم «‎{file}‎». استُرجعت مهامه وهي موقوفة مؤقتًا: انظر في كل منها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox.py" />
      <source>The outbox was damaged, and this job was taken over: look whether it was sent, then retry it.</source>
      <translation>كان صندوق الصادر تالفًا، واستُرجعت هذه المهمة منه: تحقق هل أُرسلت، ثم أعد محاولتها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox.py" />
      <source>“{word}” decides nothing: keep “mine” or “theirs”.</source>
      <translation>‏«{word}» لا يحسم شيئًا: اختر «mine» (نسختك) أو «theirs» (النسخة الأخرى).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox.py" />
      <source>“{title}” is in no conflict (any more).</source>
      <translation>لا تعارض في «{title}» (أو زال التعارض).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox.py" />
      <source>“{file}” is not taken over: {reason}</source>
      <translation>لم يُستورد «‎{file}‎»: {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_documents.py" />
      <source>Its field “{field}” cannot be read.</source>
      <translation>تتعذر قراءة حقله «{field}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_documents.py" />
      <source>It is no job of an outbox.</source>
      <translation>ليس مهمة من صندوق صادر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_documents.py" />
      <source>A newer CityVerse wrote it: update the plugin.</source>
      <translation>كتبه إصدار أحدث من CityVerse: حدّث الإضافة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_documents.py" />
      <source>It has files that its record does not name.</source>
      <translation>فيه ملفات لا يذكرها سجله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_documents.py" />
      <source>The size of “{name}” cannot be true.</source>
      <translation>لا يمكن أن يكون حجم «‎{name}‎» صحيحًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_files.py" />
      <source>“{file}” cannot be put into the outbox: {reason}. Free some room, or check its rights; then try again.</source>
      <translation>يتعذر وضع «‎{file}‎» في صندوق الصادر: {reason}. حرّر بعض المساحة، أو تحقق من صلاحياته؛ ثم أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_files.py" />
      <source>“{file}” has changed since it was prepared: publish it again.</source>
      <translation>تغيّر «‎{file}‎» منذ تحضيره: انشره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_files.py" />
      <source>Its file “{file}” is not there any more.</source>
      <translation>لم يعد ملفه «‎{file}‎» موجودًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>“{folder}” holds no outbox: choose the folder that was written by “Export”; it has a folder “jobs”.</source>
      <translation>لا يوجد صندوق صادر في «‎{folder}‎»: اختر المجلد الذي كتبه «تصدير صندوق الصادر»؛ وفيه مجلد باسم «jobs».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>It goes to “{address}”, a folder of the other machine: only catalogues with an address can be sent to.</source>
      <translation>وجهتها «‎{address}‎»، وهو مجلد على الجهاز الآخر: لا يمكن الإرسال إلا إلى الفهارس التي لها رابط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>“{name}” is not the file that was exported: its checksum differs.</source>
      <translation>‏«‎{name}‎» ليس الملف الذي جرى تصديره: بصمته مختلفة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>“{folder}” holds more than {most} jobs.</source>
      <translation>في «‎{folder}‎» أكثر من {most} مهمة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>It is not a plain file.</source>
      <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>It was damaged or changed on the way: export it again.</source>
      <translation>تلف أو تغيّر في الطريق: صدّره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>“{name}” is a link to something else.</source>
      <translation>‏«‎{name}‎» رابط رمزي إلى شيء آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_queue.py" />
      <source>This job was sent: its files are not kept.</source>
      <translation>أُرسلت هذه المهمة: لا يُحتفظ بملفاتها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_queue.py" />
      <source>Another job with its id is here already.</source>
      <translation>توجد هنا مسبقًا مهمة أخرى بالمعرّف نفسه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_queue.py" />
      <source>This job is not in the outbox any more: it was sent or discarded.</source>
      <translation>لم تعد هذه المهمة في صندوق الصادر: أُرسلت أو حُذفت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_table.py" />
      <source>The outbox “{file}” is damaged. Restart QGIS: it is put aside, and what it held is taken over.</source>
      <translation>صندوق الصادر «‎{file}‎» تالف. أعد تشغيل QGIS: يوضع جانبًا، ويُسترجع ما كان فيه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_table.py" />
      <source>The outbox “{file}” cannot be used: {reason}. Check the disk and its rights.</source>
      <translation>يتعذر استعمال صندوق الصادر «‎{file}‎»: {reason}. تحقق من القرص ومن صلاحياته.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_table.py" />
      <source>The disk with the outbox “{folder}” is full. Free some room, then try again.</source>
      <translation>القرص الذي فيه صندوق الصادر «‎{folder}‎» ممتلئ. حرّر بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_table.py" />
      <source>Another QGIS keeps the outbox busy. Try again in a moment.</source>
      <translation>تُبقي نافذة QGIS أخرى صندوق الصادر مشغولًا. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_table.py" />
      <source>“{file}” was written by a newer CityVerse: update the plugin to open it.</source>
      <translation>كُتب «‎{file}‎» بإصدار أحدث من CityVerse: حدّث الإضافة لفتحه.</translation>
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
      <source>The file at {href} is not what was sent ({found} of {sent} bytes came back). Publish again.</source>
      <translation>الملف في ‎{href}‎ ليس ما أُرسل (عاد {found} من أصل {sent} بايت). أعد النشر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>“{title}” is not published. {reasons}</source>
      <translation>لم يُنشر «{title}». {reasons}</translation>
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
      <location filename="../cityverse_plugin/catalogue/revisions.py" />
      <source>“{title}” was changed by somebody else: the catalogue has its revision {number}. Compare, then choose.</source>
      <translation>غيّر شخص آخر «{title}»: في الفهرس المراجعة {number} منه. قارن، ثم اختر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/revisions.py" />
      <source>The catalogue has “{title}” already, as somebody else left it (revision {number}). Compare it with yours; then go over it, or give yours another title.</source>
      <translation>يوجد «{title}» في الفهرس مسبقًا، كما تركه شخص آخر (المراجعة {number}). قارنه بنسختك؛ ثم استبدله بها، أو أعطِ نسختك عنوانًا آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3.py" />
      <source>{where}: writing needs a key. Choose an authentication for the object store in the connection.</source>
      <translation>‏‎{where}‎: تحتاج الكتابة إلى مفتاح. اختر في الاتصال مصادقة لمخزن الكائنات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3.py" />
      <source>The file at {where} is not what was sent. Publish again, or tell the store's operator.</source>
      <translation>الملف في ‎{where}‎ ليس ما أُرسل. أعد النشر، أو أخبر مشغّل مخزن الكائنات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3.py" />
      <source>{href} does not lie in {where}.</source>
      <translation>لا يقع ‎{href}‎ في ‎{where}‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_multipart.py" />
      <source>{where} does not take large files in parts. Tell its operator.</source>
      <translation>لا يقبل ‎{where}‎ الملفات الكبيرة مجزأة. أخبر مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_place.py" />
      <source>This is not the address of an object store. It looks like {example} and holds no key or password.</source>
      <translation>هذا ليس رابط مخزن كائنات. يكون الرابط على الشكل ‎{example}‎ ولا يحتوي على مفتاح أو كلمة مرور.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_place.py" />
      <source>“{bucket}” is not the name of a bucket: 3 to 63 small letters, digits, “.” and “-”.</source>
      <translation>‏«{bucket}» ليس اسم حاوية صالحًا: من 3 إلى 63 من الحروف اللاتينية الصغيرة والأرقام و«.» و«-».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_place.py" />
      <source>“{bucket}”: its endpoint must be an http(s) address such as https://minio.example.org:9000.</source>
      <translation>‏«{bucket}»: يجب أن تكون نقطة الوصول إليها رابط http(s) مثل ‎https://minio.example.org:9000‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_place.py" />
      <source>“{region}” is not the name of a region.</source>
      <translation>‏«{region}» ليس اسم منطقة (region).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_place.py" />
      <source>“{prefix}” cannot be the place of files: it holds “.” or “..”.</source>
      <translation>لا يمكن أن يكون «‎{prefix}‎» مكانًا للملفات: ففيه «.» أو «..».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where} refuses the signature: the clock of this computer is {minutes} minutes off. Set it, then try again.</source>
      <translation>يرفض ‎{where}‎ التوقيع: ساعة هذا الحاسوب غير مضبوطة، والفارق بالدقائق: {minutes}. اضبطها، ثم أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where} refuses the signature: the clock of this computer is wrong. Set it, then try again.</source>
      <translation>يرفض ‎{where}‎ التوقيع: ساعة هذا الحاسوب غير مضبوطة. اضبطها، ثم أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: the bucket is in another region. Set the region in the address of the object store.</source>
      <translation>‏‎{where}‎: توجد الحاوية في منطقة (region) أخرى. حدد المنطقة في رابط مخزن الكائنات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where} does not accept the key. Check access key and secret in the authentication of the object store.</source>
      <translation>لا يقبل ‎{where}‎ المفتاح. تحقق من مفتاح الوصول والمفتاح السري في مصادقة مخزن الكائنات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: there is no such bucket. Check the address of the object store, or ask its operator for it.</source>
      <translation>‏‎{where}‎: لا توجد حاوية بهذا الاسم. تحقق من رابط مخزن الكائنات، أو اطلبه من مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: the object store is full, or your share of it is. Tell its operator.</source>
      <translation>‏‎{where}‎: مخزن الكائنات ممتلئ، أو استُنفدت حصتك منه. أخبر مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where} is busy. Try again later.</source>
      <translation>‏‎{where}‎ مشغول. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: what arrived is not what was sent. Try again.</source>
      <translation>‏‎{where}‎: ما وصل ليس ما أُرسل. أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: the object store has dropped what was sent of this file. It is sent anew with the next try.</source>
      <translation>‏‎{where}‎: أسقط مخزن الكائنات ما أُرسل من هذا الملف. سيُرسل من جديد في المحاولة التالية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: the key is good, but does not allow this, or a key is needed. Ask the operator for the right to write there.</source>
      <translation>‏‎{where}‎: المفتاح صحيح لكنه لا يسمح بذلك، أو يلزم مفتاح. اطلب من المشغّل صلاحية الكتابة هناك.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: the file is larger than the object store takes. Tell its operator.</source>
      <translation>‏‎{where}‎: الملف أكبر مما يقبله مخزن الكائنات. أخبر مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/sender.py" />
      <source>Something unexpected went wrong ({kind}: {reason}). Report it to the makers of CityVerse.</source>
      <translation>وقع خطأ غير متوقع ({kind}: {reason}). أبلغ به مطوّري CityVerse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/sessions.py" />
      <source>The Python package “requests” is missing. Install it in QGIS's Python (pip install requests).</source>
      <translation>حزمة Python المسماة «requests» غير موجودة. ثبّتها في Python الخاص ببرنامج QGIS ‏(‎pip install requests‎).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/sessions.py" />
      <source>{host} is not opened: it lies on this machine or in its network, and the catalogue does not.</source>
      <translation>لم يُفتح {host}: يقع على هذا الجهاز أو في شبكته، بينما لا يقع الفهرس فيهما.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/sessions.py" />
      <source>{host} now leads to this machine or into its network, and did not before. It is not opened. If you have changed networks, open the catalogue again.</source>
      <translation>يحيل {host} الآن إلى هذا الجهاز أو إلى شبكته، ولم يكن كذلك من قبل. لذلك لا يُفتح. إن كنت قد غيّرت الشبكة، افتح الفهرس من جديد.</translation>
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
      <location filename="../cityverse_plugin/catalogue/transfer.py" />
      <source>“{folder}” has not enough room: {megabytes} MB are needed. Free some, or choose another folder.</source>
      <translation>لا توجد مساحة كافية في «‎{folder}‎»: يلزم ‎{megabytes} MB. حرّر بعض المساحة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transfer.py" />
      <source>“{name}” is larger than its record says ({limit} bytes): it is not kept. Tell its author.</source>
      <translation>‏«‎{name}‎» أكبر مما يذكره سجله ({limit} بايت): لم يُحفظ. أخبر منتجه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transfer.py" />
      <source>“{name}” has {found} bytes, its record says {expected}: it is not kept. Try again.</source>
      <translation>حجم «‎{name}‎» هو {found} بايت، بينما يذكر سجله {expected}: لم يُحفظ. أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transfer.py" />
      <source>“{name}” is not the file that was published: its checksum differs. It is not kept. Tell its author.</source>
      <translation>‏«‎{name}‎» ليس الملف الذي نُشر: بصمته مختلفة. لم يُحفظ. أخبر منتجه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transport.py" />
      <source>{where} leads from https to an address without it. That is not followed: a login page of the network may stand in between, or its operator must mend it.</source>
      <translation>يحيل ‎{where}‎ من https إلى رابط من دونه. لا تُتّبع هذه الإحالة: قد تعترض الطريق صفحة تسجيل الدخول إلى الشبكة، أو على مشغّله إصلاح ذلك.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transport.py" />
      <source>{where} has moved to {target}. Use that address for the connection.</source>
      <translation>انتقل ‎{where}‎ إلى ‎{target}‎. استعمل هذا الرابط في الاتصال.</translation>
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
      <location filename="../cityverse_plugin/catalogue/web_folder.py" />
      <source>{where} is a static catalogue: it can be read, not written. Publish into another one.</source>
      <translation>{where} فهرس ثابت: يُقرأ ولا يُكتب فيه. انشر في فهرس آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/web_folder.py" />
      <source>{where} is large: the search ended after {count} documents, and {left} links were not followed.</source>
      <translation>{where} كبير: انتهى البحث بعد {count} وثيقة، ولم تُتبع {left} روابط.</translation>
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
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>The heights of “{name}” are in {unit}, not in metres. Convert them (Raster ▸ Raster Calculator).</source>
      <translation>ارتفاعات «{name}» بوحدة {unit} لا بالأمتار. حوّلها (نقطي ▸ حاسبة الطبقات النقطية).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/cluster.py" />
      <source>The Dask cluster at {address} could not finish a piece of the work: {reason}. Look at its log: workers often die for want of memory. Nothing was written.</source>
      <translation>لم يتمكن عنقود Dask في ‎{address}‎ من إنهاء جزء من العمل: {reason}. انظر في سجل رسائله: كثيرًا ما تتوقف وحدات العمل لنقص الذاكرة. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/cluster.py" />
      <source>The Dask scheduler at {address} has no workers. Start some, or clear the scheduler in the settings.</source>
      <translation>ليس لمجدول Dask في ‎{address}‎ أي وحدات عمل. شغّل بعضها، أو امسح المجدول من الإعدادات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/cluster.py" />
      <source>Workers of the Dask cluster at {address} run Python {theirs}, this QGIS runs {here}: functions do not travel between them. Start the workers with Python {here}.</source>
      <translation>تعمل وحدات العمل في عنقود Dask في ‎{address}‎ بإصدار Python {theirs}، ويعمل QGIS هذا بالإصدار {here}: لا تنتقل الدوال بينهما. شغّل وحدات العمل بإصدار Python {here}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/cluster.py" />
      <source>The settings name a Dask scheduler ({address}), but Python has no dask here ({reason}). Install dask[distributed], or clear the scheduler in the settings to compute on this machine.</source>
      <translation>تذكر الإعدادات مجدول Dask ‏(‎{address}‎)، لكن Python هنا ليس فيه dask ‏({reason}). ثبّت ‎dask[distributed]‎، أو امسح المجدول من الإعدادات للحساب على هذا الجهاز.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/cluster.py" />
      <source>No Dask scheduler answers at {address} ({reason}). Start it, mend the address in the settings, or clear it to compute on this machine.</source>
      <translation>لا يجيب أي مجدول Dask في ‎{address}‎ ({reason}). شغّله، أو صحّح عنوانه في الإعدادات، أو امسحه للحساب على هذا الجهاز.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>it must be read in blocks of {width} by {height} cells, which fill the memory</source>
      <translation>يجب أن يُقرأ في كتل عرضها {width} خلية وارتفاعها {height} خلية، وهي تملأ الذاكرة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>“{file}” is not opened: {reason}. Ask who published it for a plain file.</source>
      <translation>لم يُفتح «‎{file}‎»: {reason}. اطلب من ناشره ملفًا عاديًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>its overviews lie in another file</source>
      <translation>طبقاته الهرمية (overviews) في ملف آخر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>it holds too many tables</source>
      <translation>فيه جداول كثيرة جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>it is no GeoPackage, or a damaged one</source>
      <translation>ليس GeoPackage، أو هو تالف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>its table {name} may be another file</source>
      <translation>قد يكون جدوله {name} ملفًا آخر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>its table {name} calls functions that read files</source>
      <translation>يستدعي جدوله {name} دوالَّ تقرأ ملفات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>the name of its table {name} holds more than a name</source>
      <translation>يحتوي اسم جدوله {name} على أكثر من مجرد اسم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>it names its coordinate reference system by an address</source>
      <translation>يذكر نظام إحداثياته المرجعي على شكل رابط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/location.py" />
      <source>The coordinates of “{name}” cannot be turned into latitude and longitude, so the sun's place is not known. Check its coordinate reference system (Layer ▸ Set CRS).</source>
      <translation>يتعذر تحويل إحداثيات «{name}» إلى خط عرض وخط طول، فلا يُعرف موضع الشمس. تحقق من نظام إحداثياتها المرجعي (طبقة ◂ تعيين نظام الإحداثيات المرجعي).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/placing.py" />
      <source>“{file}” could not be written: {reason}. {free} are free in “{folder}”: make room there, or choose another folder. Nothing is left of the unfinished file.</source>
      <translation>تعذرت كتابة «‎{file}‎»: {reason}. المساحة الحرة {free} في «‎{folder}‎»: حرّر مساحة هناك، أو اختر مجلدًا آخر. لم يبقَ شيء من الملف غير المكتمل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is damaged: the numbers that say where its cells lie are none. Get the file again.</source>
      <translation>الملف «‎{file}‎» تالف: الأرقام التي تحدد مواقع خلاياه ليست أرقامًا صالحة. احصل على الملف من جديد.</translation>
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
      <location filename="../cityverse_plugin/engine/reading.py" />
      <source>“{other}” and “{first}” are in different coordinate reference systems. Warp “{other}” to the system and the cells of “{first}” (Raster ▸ Projections ▸ Warp).</source>
      <translation>«{other}» و«{first}» في نظامين مرجعيين مختلفين للإحداثيات. أعد إسقاط «{other}» إلى نظام «{first}» وخلاياه (نقطي ▸ الإسقاطات ▸ إعادة الإسقاط).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/reading.py" />
      <source>“{other}” and “{first}” do not have the same cells. Warp “{other}” to the extent and cell size of “{first}” (Raster ▸ Projections ▸ Warp).</source>
      <translation>ليست للطبقتين «{other}» و«{first}» الخلايا نفسها. أعد إسقاط «{other}» إلى امتداد «{first}» وحجم خلاياها (نقطية ◂ إسقاطات ◂ إعادة الإسقاط).</translation>
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
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>What was left out</source>
      <translation>ما تُرك جانبًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>Reasons</source>
      <translation>الأسباب</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>Copy all</source>
      <translation>نسخ الكل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>Copy every object with its reason, as a table</source>
      <translation>نسخ كل عنصر مع سببه، في جدول</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>Reason, and the objects</source>
      <translation>السبب، والعناصر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>Number</source>
      <translation>رقم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>… and {count} more</source>
      <translation>… و{count} أخرى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>“{file}”: nothing here loads {kind} yet.</source>
      <translation>‏«‎{file}‎»: لا شيء هنا يحمّل {kind} بعد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>Address of a file, of a service of sensors, or of a record of imagery:</source>
      <translation>عنوان ملف، أو خدمة أجهزة استشعار، أو سجل صور:</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>File…</source>
      <translation>ملف…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>Folder…</source>
      <translation>مجلد…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>Address…</source>
      <translation>رابط…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>Add to the twin</source>
      <translation>إضافة إلى التوأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>Looking at {file}</source>
      <translation>جارٍ فحص ‎{file}‎</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>The layer “{layer}”</source>
      <translation>الطبقة «{layer}»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Reading the names of twins</source>
      <translation>قراءة أسماء التوائم</translation>
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
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Publish the layer that is selected in QGIS</source>
      <translation>نشر الطبقة المحددة في QGIS</translation>
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
      <source>Nothing is published here yet.</source>
      <translation>لم يُنشر شيء هنا بعد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Show</source>
      <translation>عرض</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>“{title}” is published: {address}</source>
      <translation>تم نشر «{title}»: {address}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} records are published, the last one is “{title}”.</source>
      <translation>عدد السجلات المنشورة: {count}، وآخرها «{title}».</translation>
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
      <source>Nothing found. Use fewer words or filters.</source>
      <translation>لم يُعثر على شيء. قلّل الكلمات أو المرشحات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{catalogue}: {reason}</source>
      <translation>{catalogue}: {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>no answer</source>
      <translation>لا جواب</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Chosen from {catalogue}</source>
      <translation>مختارة من {catalogue}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>This record does not say where it lies.</source>
      <translation>لا يذكر هذا السجل موقعه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Copy address</source>
      <translation>نسخ الرابط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} record(s) could not be read.</source>
      <translation>عدد السجلات التي تعذرت قراءتها: {count}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} of {all} answer</source>
      <translation>يجيب {count} من {all}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>connected</source>
      <translation>متصل</translation>
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
      <location filename="../cityverse_plugin/gui/choosing.py" />
      <source>Tables (*.csv *.json *.geojson *.txt);;All files (*)</source>
      <translation>جداول (*.csv *.json *.geojson *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Keep mine: your version goes over the one that you see here, and over no later one.</source>
      <translation>إبقاء نسختي: تحل نسختك محل النسخة التي تراها هنا، لا محل نسخة أحدث منها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Keep theirs: your version is taken out of the outbox; your layer stays as it is.</source>
      <translation>إبقاء النسخة الأخرى: تُزال نسختك من صندوق الصادر؛ وتبقى طبقتك كما هي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>While you worked on “{title}”, somebody else published another version of it in {catalogue}.</source>
      <translation>بينما كنت تعمل على «{title}»، نشر شخص آخر نسخة أخرى منه في {catalogue}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>What</source>
      <translation>البند</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Yours</source>
      <translation>نسختك</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Theirs</source>
      <translation>النسخة الأخرى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>What differs</source>
      <translation>أوجه الاختلاف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Keep mine</source>
      <translation>إبقاء نسختي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Keep theirs</source>
      <translation>إبقاء النسخة الأخرى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Decide later</source>
      <translation>القرار لاحقًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>revision {number}</source>
      <translation>المراجعة {number}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>not published yet</source>
      <translation>لم تُنشر بعد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Only what differs is shown:</source>
      <translation>لا يُعرض إلا ما يختلف:</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Changed by somebody else: {title}</source>
      <translation>غيّره شخص آخر: {title}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Before</source>
      <translation>سابقًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Address of a STAC catalogue, or a folder</source>
      <translation>رابط فهرس STAC، أو مجلد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>for instance: everybody; the staff of the province</source>
      <translation>مثلًا: الجميع؛ موظفو الإقليم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Shown to whoever publishes there</source>
      <translation>يظهر لكل من ينشر فيه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>The server of the bucket; empty for Amazon's</source>
      <translation>خادم الحاوية؛ اتركه فارغًا لخادم Amazon</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Files go to</source>
      <translation>وجهة الملفات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>the catalogue's own place</source>
      <translation>مكان الفهرس نفسه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>a WebDAV folder</source>
      <translation>مجلد WebDAV</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>an S3 bucket</source>
      <translation>حاوية S3</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Address or folder</source>
      <translation>الرابط أو المجلد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Who can read it</source>
      <translation>من يمكنه قراءته</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Files</source>
      <translation>الملفات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Server</source>
      <translation>الخادم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Files are sent to the place that the catalogue itself names.</source>
      <translation>تُرسل الملفات إلى المكان الذي يحدده الفهرس نفسه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>The address of a folder that takes files (HTTP PUT); readers fetch them from there.</source>
      <translation>رابط مجلد يقبل الملفات (HTTP PUT)؛ ومنه يجلبها القراء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Written as s3://bucket/prefix. Key and secret stand in a “Basic” authentication: user and password.</source>
      <translation>يُكتب على الشكل ‎s3://bucket/prefix‎. يوضع مفتاح الوصول والمفتاح السري في مصادقة من نوع «Basic»: في اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Authentication, if the catalogue asks for one:</source>
      <translation>المصادقة، إذا كان الفهرس يطلبها:</translation>
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
      <source>Catalogues in it…</source>
      <translation>الفهارس الموجودة فيه…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>All catalogues</source>
      <translation>كل الفهارس</translation>
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
      <source>What does “{layer}” mean? {reason}</source>
      <translation>ما معنى الطبقة «{layer}»؟ {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>“{layer}” is no longer in the twin.</source>
      <translation>لم تعد الطبقة «{layer}» في التوأم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Undoing</source>
      <translation>جارٍ التراجع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>It is in the twin as that.</source>
      <translation>هو كذلك في التوأم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Putting it back</source>
      <translation>إرجاعها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>It was that before.</source>
      <translation>كان كذلك من قبل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>You put it there.</source>
      <translation>وضعته هناك.</translation>
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
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Choose a role…</source>
      <translation>اختر دورًا…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>You chose it.</source>
      <translation>أنت اخترته.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Removing {layer}</source>
      <translation>إزالة {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Columns…</source>
      <translation>الأعمدة…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Which column says what? Analyses ask for these meanings. The file's own columns stay as they are.</source>
      <translation>أي عمود يقول ماذا؟ تطلب التحليلات هذه المعاني. وتبقى أعمدة الملف كما هي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Analyses ask for none of its columns; all of them come along.</source>
      <translation>لا تطلب التحليلات أيًّا من أعمدته؛ وتأتي كلها معه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>What it is:</source>
      <translation>ما هو:</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Coordinate system</source>
      <translation>نظام الإحداثيات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Columns and their meanings</source>
      <translation>الأعمدة ومعانيها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>What it is</source>
      <translation>ما هي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Leave out</source>
      <translation>ترك</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>You chose it. {trouble}</source>
      <translation>أنت اخترته. {trouble}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Coordinate system:</source>
      <translation>نظام الإحداثيات:</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Meaning</source>
      <translation>المعنى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Column</source>
      <translation>العمود</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Unit</source>
      <translation>الوحدة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>First values</source>
      <translation>القيم الأولى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Why</source>
      <translation>لماذا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Choose what it is…</source>
      <translation>اختر ما هو…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Add “{layer}” to the twin</source>
      <translation>إضافة «{layer}» إلى التوأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>The file does not say it, or says degrees of what are none. Ask its maker.</source>
      <translation>الملف لا يذكره، أو يقول إنها درجات وهي ليست كذلك. اسأل صانعه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Column of {meaning}</source>
      <translation>عمود {meaning}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Unit of {meaning}</source>
      <translation>وحدة {meaning}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>The unit that the numbers are in. From another one than {unit} a column is computed.</source>
      <translation>الوحدة التي فيها الأرقام. من وحدة غير {unit} يُحسب عمود.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>Catalogues</source>
      <translation>الفهارس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>Search in these</source>
      <translation>البحث في هذه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>Add to my catalogues</source>
      <translation>إضافة إلى فهارسي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>Reading which catalogues {catalogue} leads to</source>
      <translation>قراءة الفهارس التي يحيل إليها {catalogue}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>{count} found. Check those that you want.</source>
      <translation>عدد النتائج: {count}. ضع علامة على ما تريده منها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>Catalogues in {catalogue}</source>
      <translation>الفهارس الموجودة في {catalogue}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>Asking {catalogue}…</source>
      <translation>جارٍ الاستعلام من {catalogue}…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/landing.py" />
      <source>“{layer}” ({role})</source>
      <translation>«{layer}» ({role})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/landing.py" />
      <source>In the twin: {layers}.</source>
      <translation>في التوأم: {layers}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/landing.py" />
      <source>Why?</source>
      <translation>لماذا؟</translation>
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
      <source>“{layer}” has edits that are not saved: save or discard them first.</source>
      <translation>في الطبقة «{layer}» تعديلات غير محفوظة: احفظها أو تجاهلها أولًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/loading.py" />
      <source>Loading {layer}</source>
      <translation>تحميل {layer}</translation>
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
      <source>{sent} new, {same} unchanged in “{catalogue}”.</source>
      <translation>في «{catalogue}»: الجديد {sent}، ودون تغيير {same}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>“{catalogue}” cannot be reached now. What there is waits in the outbox ({sent}) and goes out later.</source>
      <translation>يتعذر الوصول إلى «{catalogue}» الآن. ما هو موجود ينتظر في صندوق الصادر ({sent}) ويُرسل لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Address of a twin in a catalogue (…/collections/…):</source>
      <translation>رابط توأم في فهرس (‎…/collections/…‎):</translation>
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
      <source>Making {twin}</source>
      <translation>إنشاء {twin}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Putting {twin} into the outbox</source>
      <translation>جارٍ وضع {twin} في صندوق الصادر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source> MiB</source>
      <translation> MiB</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Where analyses run</source>
      <translation>مكان تشغيل التحاليل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Threads</source>
      <translation>خيوط التنفيذ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Fewer leave this computer more room for other work.</source>
      <translation>العدد الأقل يترك لهذا الحاسوب مجالًا أكبر لأعمال أخرى.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Memory of a run</source>
      <translation>ذاكرة كل تشغيل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Rasters may be larger than this: they are read in parts. More memory makes parts larger.</source>
      <translation>يمكن أن تكون الطبقات النقطية أكبر من ذلك: فهي تُقرأ على أجزاء. وكلما زادت الذاكرة كبرت الأجزاء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Dask scheduler</source>
      <translation>مجدول Dask</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Address of a cluster that computes for you; empty: this computer. Your rasters are sent there, so name only one that you trust. It needs the Python package dask[distributed] here.</source>
      <translation>عنوان عنقود حواسيب يحسب نيابة عنك؛ إذا تُرك فارغًا: هذا الحاسوب. تُرسل إليه طبقاتك النقطية، فلا تذكر إلا عنقودًا تثق به. ويحتاج ذلك هنا إلى حزمة Python المسماة ‎dask[distributed]‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>All processors ({count})</source>
      <translation>كل المعالجات ({count})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>The files that the outbox keeps for it are deleted. Your layer and its files stay as they are.</source>
      <translation>تُحذف الملفات التي يحتفظ بها صندوق الصادر لإرسالها. أما طبقتك وملفاتها فتبقى كما هي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Discard</source>
      <translation>حذف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Folder to export the outbox to</source>
      <translation>المجلد الذي يُصدَّر إليه صندوق الصادر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>{count} job(s) are in “{folder}”. On a computer with a connection, choose “Take in an outbox…” there.</source>
      <translation>عدد المهام في «‎{folder}‎»: {count}. على حاسوب متصل بالشبكة، اختر «استيراد صندوق صادر…».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Exporting the outbox</source>
      <translation>تصدير صندوق الصادر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Folder of an exported outbox</source>
      <translation>مجلد صندوق صادر مُصدَّر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>{count} new job(s) from “{folder}”.</source>
      <translation>عدد المهام الجديدة من «‎{folder}‎»: {count}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Taking in an outbox</source>
      <translation>استيراد صندوق صادر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Fetching a picture</source>
      <translation>جلب صورة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Keep</source>
      <translation>إبقاء</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>“{title}” has not been sent to {catalogue}. {reason}</source>
      <translation>لم يُرسل «{title}» إلى {catalogue}. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>{text} They are sent in your name: look at them in the outbox, then send them.</source>
      <translation>‏{text} تُرسل باسمك: انظر إليها في صندوق الصادر، ثم أرسلها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Discard “{title}”? It has not been sent.</source>
      <translation>أتريد حذف «{title}»؟ لم يُرسل بعد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Discard {count} jobs? They have not been sent.</source>
      <translation>أتريد حذف هذه المهام ({count})؟ لم تُرسل بعد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Retry</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Send</source>
      <translation>إرسال</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Send it now</source>
      <translation>إرسالها الآن</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Pause</source>
      <translation>إيقاف مؤقت</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Keep it here until you let it go on</source>
      <translation>إبقاؤها هنا حتى تسمح بمتابعتها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Resume</source>
      <translation>استئناف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Let it go on</source>
      <translation>السماح بمتابعتها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Discard…</source>
      <translation>حذف…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Take it out of the outbox</source>
      <translation>إخراجها من صندوق الصادر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Say in full what stopped it</source>
      <translation>عرض سبب توقفها كاملًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Compare…</source>
      <translation>مقارنة…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Yours and theirs side by side</source>
      <translation>نسختك والنسخة الأخرى جنبًا إلى جنب</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>What waits to be sent to a catalogue</source>
      <translation>ما ينتظر الإرسال إلى فهرس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Jobs of the outbox</source>
      <translation>مهام صندوق الصادر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>What can be done with the whole outbox</source>
      <translation>ما يمكن فعله بصندوق الصادر كله</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Export outbox…</source>
      <translation>تصدير صندوق الصادر…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Take in an outbox…</source>
      <translation>استيراد صندوق صادر…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Try all again</source>
      <translation>إعادة محاولة الكل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Pause all</source>
      <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Clear what is sent</source>
      <translation>مسح ما أُرسل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>next</source>
      <translation>في الدور</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>sending</source>
      <translation>قيد الإرسال</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>paused</source>
      <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>needs you</source>
      <translation>تحتاج إلى تدخلك</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>changed by somebody else</source>
      <translation>غيّرها شخص آخر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>sent</source>
      <translation>أُرسلت</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>Compare both, and choose which one stays.</source>
      <translation>قارن النسختين، واختر أيتهما تبقى.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>Outbox: empty</source>
      <translation>صندوق الصادر: فارغ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>{count} in trouble</source>
      <translation>متعثرة: {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>{count} to send</source>
      <translation>للإرسال: {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>{count} paused</source>
      <translation>موقوفة مؤقتًا: {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>{count} sent</source>
      <translation>مُرسلة: {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>{sent} of {size}</source>
      <translation>{sent} من {size}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>Next try: {time}.</source>
      <translation>المحاولة التالية: {time}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>Outbox: {what}</source>
      <translation>صندوق الصادر: {what}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>The twin is marked “internal”.</source>
      <translation>التوأم مصنَّف «internal» (داخلي).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>The twin is marked “restricted”: make sure that only those who may see it can.</source>
      <translation>التوأم مصنَّف «restricted» (مقيَّد): تأكد من ألا يراه إلا من يحق له ذلك.</translation>
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
      <source>at most {size}</source>
      <translation>{size} على الأكثر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>the features as GeoPackage</source>
      <translation>المعالم بصيغة GeoPackage</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>about {size}</source>
      <translation>نحو {size}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Nobody has said who can read this catalogue: take it for everybody.</source>
      <translation>لم يذكر أحد من يمكنه قراءة هذا الفهرس: اعتبره متاحًا للجميع.</translation>
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
      <source>Who can see it</source>
      <translation>من يمكنه رؤيتها</translation>
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
      <source>{size}: {kind} ({shape}), its style (symbology only), a small picture, the record</source>
      <translation>{size}: {kind} ({shape})، ونمطها (الترميز فقط)، وصورة صغيرة، والسجل</translation>
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
      <source>It goes into the outbox, and is sent as soon as the catalogue can be reached.</source>
      <translation>توضع في صندوق الصادر، وتُرسل حالما يمكن الوصول إلى الفهرس.</translation>
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
      <source>Click here to add it</source>
      <translation>انقر هنا لإضافته</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>“{layer}”: {problem}</source>
      <translation>الطبقة «{layer}»: {problem}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>{analysis}: {lacking}</source>
      <translation>{analysis}: {lacking}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>And {count} more.</source>
      <translation>وغيرها: {count}.</translation>
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
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>no such file</source>
      <translation>لا يوجد هذا الملف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>size not known</source>
      <translation>الحجم غير معروف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>Review</source>
      <translation>حالة المراجعة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>Limits</source>
      <translation>القيود</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>Columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>Analysis</source>
      <translation>التحليل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>File “{name}”</source>
      <translation>الملف «{name}»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>{what}, the same as yours</source>
      <translation>{what}، كما في نسختك</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>{what}, the same as theirs</source>
      <translation>{what}، كما في النسخة الأخرى</translation>
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
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>{catalogue}, also in {others}</source>
      <translation>{catalogue}، وكذلك في {others}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/results_model.py" />
      <source>Not all of {catalogue} could be searched ({count} times). First: {reason}</source>
      <translation>لم يمكن البحث في {catalogue} كله ({count} مرات). الأول: {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/results_model.py" />
      <source>Searching {catalogue}</source>
      <translation>البحث في {catalogue}</translation>
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
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Source of sensors</source>
      <translation>مصدر أجهزة استشعار</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Refresh: ask the source now</source>
      <translation>تحديث: سؤال المصدر الآن</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Add, change or forget a source, and how it is watched</source>
      <translation>إضافة مصدر أو تغييره أو نسيانه، وطريقة مراقبته</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Work offline</source>
      <translation>العمل دون اتصال</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Ask nothing, and show the values that this computer kept</source>
      <translation>عدم السؤال عن شيء، وعرض القيم التي حفظها هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Tell me when a threshold is crossed</source>
      <translation>أخبرني عند تجاوز عتبة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>No source yet</source>
      <translation>لا مصدر بعد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Choose a source</source>
      <translation>اختر مصدرًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>{source} (of the twin)</source>
      <translation>{source} (من التوأم)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Add a source…</source>
      <translation>إضافة مصدر…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart.py" />
      <source>Chart of the chosen stations</source>
      <translation>رسم بياني للمحطات المختارة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>24 h</source>
      <translation>24 ساعة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>7 days</source>
      <translation>7 أيام</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>30 days</source>
      <translation>30 يومًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>Go to the newest</source>
      <translation>الذهاب إلى الأحدث</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>Show the period that ends with the newest measurement</source>
      <translation>عرض الفترة التي تنتهي بأحدث قياس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>Choose stations in the list: their history is drawn here.</source>
      <translation>اختر محطات من القائمة: يُرسم تاريخها هنا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>The first {shown} of {chosen} chosen series are drawn.</source>
      <translation>رُسمت أول {shown} من {chosen} سلسلة مختارة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>To</source>
      <translation>إلى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>Own…</source>
      <translation>مخصصة…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>Reading…</source>
      <translation>قراءة…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>Nothing was measured in this period.</source>
      <translation>لم يُقَس شيء في هذه الفترة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>This computer kept nothing of this period.</source>
      <translation>لم يحفظ هذا الحاسوب شيئًا من هذه الفترة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>The chart shows what this computer kept. {reason}</source>
      <translation>يعرض الرسم ما حفظه هذا الحاسوب. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>{count} stations do not say where they are: they are not on the map.</source>
      <translation>{count} من المحطات لا تقول أين هي: ليست على الخريطة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>Freeze as layer</source>
      <translation>تجميد كطبقة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>{count} measurements are frozen in “{layer}”.</source>
      <translation>جُمِّد {count} من القياسات في «{layer}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>Threshold crossed. {stations}.</source>
      <translation>تجاوز عتبة. {stations}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>{frozen} They are those that this computer kept. {reason}</source>
      <translation>{frozen} هي القياسات التي حفظها هذا الحاسوب. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>Freezing {count} series</source>
      <translation>تجميد {count} من السلاسل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>There are no stations yet</source>
      <translation>لا محطات بعد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>The address of a broker begins with mqtts:// or mqtt://, as in {example}.</source>
      <translation>يبدأ عنوان الوسيط بـ mqtts:// أو mqtt://، كما في {example}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>for instance: Air quality of the province</source>
      <translation>مثلًا: جودة الهواء في الإقليم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>What it speaks</source>
      <translation>اللغة التي يتكلمها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>Choose a table on this computer</source>
      <translation>اختيار جدول على هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>Address or file</source>
      <translation>عنوان أو ملف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>Choose a table</source>
      <translation>اختيار جدول</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>Without TLS (mqtts://) user and password can be read on their way.</source>
      <translation>من دون TLS ‏(mqtts://) يمكن قراءة اسم المستخدم وكلمة المرور في الطريق.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>Authentication, if the source asks for one:</source>
      <translation>المصادقة، إن طلبها المصدر:</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>Address of a service, the path of a table, or a broker of MQTT with its topics: {example}</source>
      <translation>عنوان خدمة، أو مسار جدول، أو وسيط MQTT مع مواضيعه: {example}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>On the map</source>
      <translation>على الخريطة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>Show the stations of a property on the map</source>
      <translation>عرض محطات خاصية على الخريطة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>Freeze as layer…</source>
      <translation>تجميد كطبقة…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>Write what the chosen stations, or all in the list, measured in the period of the chart</source>
      <translation>كتابة ما قاسته المحطات المختارة، أو كل ما في القائمة، في فترة الرسم البياني</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>Stations</source>
      <translation>المحطات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>Search stations</source>
      <translation>البحث في المحطات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>All that is measured</source>
      <translation>كل ما يُقاس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>Add a source with the button beside the list: the address of a SensorThings or other service.</source>
      <translation>أضف مصدرًا بالزر المجاور للقائمة: عنوان خدمة SensorThings أو غيرها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>offline: {age}</source>
      <translation>دون اتصال: {age}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>kept: {age}</source>
      <translation>محفوظ: {age}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>no answer: {age}</source>
      <translation>لا جواب: {age}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>CSV or GeoJSON with station, name, longitude, latitude: for stations that do not say where they are</source>
      <translation>CSV أو GeoJSON فيه station وname وlongitude وlatitude: للمحطات التي لا تقول أين هي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Numbers, JSON, SenML, SensorThings, NGSI-LD and LoRaWAN are recognised. Fill in what is not.</source>
      <translation>تُعرف الأرقام وJSON وSenML وSensorThings وNGSI-LD وLoRaWAN. املأ ما لا يُعرف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Topic</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Value</source>
      <translation>القيمة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Station, property</source>
      <translation>المحطة، الخاصية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Longitude, latitude</source>
      <translation>خط الطول، خط العرض</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Table of stations</source>
      <translation>جدول المحطات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Choose a table of stations</source>
      <translation>اختر جدول محطات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>What the levels of a topic mean: {names}; + is any level, # any that follow</source>
      <translation>ما تعنيه مستويات الموضوع: {names}؛ العلامة + أي مستوى، و# كل ما يلي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field of the value, such as data.air; of an object, each number counts</source>
      <translation>حقل القيمة، مثل data.air؛ وإن كان كائنًا حُسب كل رقم فيه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field of the time; a dash (-): the time at which the message arrives</source>
      <translation>حقل الوقت؛ شَرطة (-): الوقت الذي تصل فيه الرسالة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field of the unit, or units of what is measured</source>
      <translation>حقل الوحدة، أو وحدات ما يُقاس</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Station</source>
      <translation>المحطة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field that names the station, where its topic does not</source>
      <translation>الحقل الذي يسمي المحطة، حيث لا يسميها الموضوع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Property</source>
      <translation>الخاصية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field that names what is measured, where its topic does not</source>
      <translation>الحقل الذي يسمي ما يُقاس، حيث لا يسميه الموضوع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Longitude</source>
      <translation>خط الطول</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field of the longitude, in degrees (WGS 84)</source>
      <translation>حقل خط الطول بالدرجات (WGS 84)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Latitude</source>
      <translation>خط العرض</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field of the latitude, in degrees (WGS 84)</source>
      <translation>حقل خط العرض بالدرجات (WGS 84)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_model.py" />
      <source>Arrived: {time} (its message does not say when it was measured)</source>
      <translation>وصلت: {time} (لا تقول رسالتها متى قيست)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_model.py" />
      <source>Measured: {time}</source>
      <translation>وقت القياس: {time}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_model.py" />
      <source>{value} · {word}</source>
      <translation>{value} · {word}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_model.py" />
      <source>Newest value</source>
      <translation>أحدث قيمة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_model.py" />
      <source>Age</source>
      <translation>العمر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source> min</source>
      <translation> دقيقة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>Levels (*.json)</source>
      <translation>المستويات (*.json)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>Levels of your own</source>
      <translation>مستويات خاصة بك</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>Ask again after</source>
      <translation>اسأل مجددًا بعد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>While the Sensors panel is seen, its source is asked so often.</source>
      <translation>ما دامت لوحة أجهزة الاستشعار ظاهرة يُسأل مصدرها كل هذه المدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>Stale after</source>
      <translation>قديم بعد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>So many of a station's usual intervals without a new value, and its last one is shown as stale.</source>
      <translation>إن مر هذا العدد من الفترات المعتادة لمحطة دون قيمة جديدة عُرضت آخر قيمها كقديمة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>Usual interval</source>
      <translation>الفترة المعتادة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>What counts as the usual interval of a station of which too few values are known.</source>
      <translation>ما يُعد فترة معتادة لمحطة لا يُعرف من قيمها إلا القليل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>These are for means over a day or a year: checked, they come before the usual levels.</source>
      <translation>هذه لمتوسطات على يوم أو سنة: إن أُشِّر عليها جاءت قبل المستويات المعتادة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>A file in the form of sensor_thresholds.json; its levels come before all others.</source>
      <translation>ملف على صورة sensor_thresholds.json؛ مستوياته تأتي قبل كل ما سواها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>Levels of</source>
      <translation>مستويات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{count} messages came, and none can be used: {reason}</source>
      <translation>جاءت {count} رسائل ولا يمكن استعمال أي منها: {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{messages} messages; {loaded} of {read} values and places in them are used.</source>
      <translation>{messages} رسائل؛ يُستعمل {loaded} من {read} قيم ومواضع فيها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>The clock of this computer and that of the server differ by {span}: set the wrong one.</source>
      <translation>ساعة هذا الحاسوب وساعة الخادم تختلفان بمقدار {span}: اضبط الخاطئة منهما.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>just now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>1 station</source>
      <translation>محطة واحدة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>nothing yet</source>
      <translation>لا شيء بعد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>No message has come yet. Do the topics of the address fit what the sensors send to?</source>
      <translation>لم تأت أي رسالة بعد. هل توافق مواضيع العنوان ما ترسل إليه أجهزة الاستشعار؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{age} ago</source>
      <translation>قبل {age}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{title}: {stations}{stale}</source>
      <translation>{title}: {stations}{stale}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>Shown are the values that this computer kept, from {time}.</source>
      <translation>المعروض هو القيم التي حفظها هذا الحاسوب، من {time}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{station}: {property} is {value}, {level}</source>
      <translation>{station}: {property} يساوي {value}، {level}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{alert} (one reading; levels: {source}, {span})</source>
      <translation>{alert} (قراءة واحدة؛ المستويات: {source}، {span})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{age} in the future: a clock is wrong</source>
      <translation>{age} في المستقبل: هناك ساعة خاطئة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>stale: {age}</source>
      <translation>قديم: {age}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{count} stations</source>
      <translation>{count} محطة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source> ({count} stale)</source>
      <translation> ({count} قديمة)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>connected since {time}</source>
      <translation>متصل منذ {time}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>waiting since {time}</source>
      <translation>ينتظر منذ {time}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{count} values were let go before they could be kept.</source>
      <translation>تُركت {count} قيم قبل أن يمكن حفظها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>Left out last: {topics}</source>
      <translation>آخر ما تُرك: {topics}</translation>
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
      <location filename="../cityverse_plugin/gui/shell.py" />
      <source>Watch what stations measure now, and what they measured before</source>
      <translation>مراقبة ما تقيسه المحطات الآن وما قاسته من قبل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/shell.py" />
      <source>Start a twin from open data…</source>
      <translation>بدء توأم من بيانات مفتوحة…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>“{title}”: {reason}</source>
      <translation>«{title}»: {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>Not everything for “{twin}” came. {reasons}</source>
      <translation>لم يصل كل شيء من أجل «{twin}». {reasons}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>{before} “{title}”: {reason}</source>
      <translation>{before} «{title}»: {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>“{twin}” is not fetched to its end.</source>
      <translation>لم يُجلب «{twin}» حتى نهايته.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>“{twin}” begins with {count} layers of open data.</source>
      <translation>يبدأ «{twin}» بـ {count} من طبقات البيانات المفتوحة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>Fetching was stopped. What has come is kept.</source>
      <translation>أُوقف الجلب. ما وصل محفوظ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>{told} {count} objects were left out.</source>
      <translation>{told} استُبعد {count} من الكائنات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>Start a twin from open data</source>
      <translation>بدء توأم من بيانات مفتوحة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>Fetch</source>
      <translation>جلب</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>Images and weather from, to</source>
      <translation>الصور والطقس من، إلى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>Most clouds</source>
      <translation>أقصى نسبة غيوم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>Tick what to fetch.</source>
      <translation>حدّد ما يجب جلبه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>The period ends before it begins.</source>
      <translation>تنتهي الفترة قبل أن تبدأ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>About {size} will be fetched.</source>
      <translation>سيُجلب نحو {size}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Go on where it was; what is there is kept</source>
      <translation>متابعة من حيث توقف؛ ما هو موجود محفوظ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Stop; it can go on another day</source>
      <translation>إيقاف؛ يمكن المتابعة في يوم آخر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Forget it; what is in the twin stays</source>
      <translation>نسيانه؛ ما في التوأم يبقى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Failed. {reason}</source>
      <translation>فشل. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>In the twin</source>
      <translation>في التوأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Waits</source>
      <translation>ينتظر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>its own terms</source>
      <translation>شروطه الخاصة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>Open data</source>
      <translation>بيانات مفتوحة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>Where it is asked. Whoever runs an instance of their own writes its address here.</source>
      <translation>المكان الذي يُسأل. من يشغّل نسخة خاصة به يكتب عنوانها هنا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>About</source>
      <translation>حول</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>Tick what the twin shall begin with.</source>
      <translation>حدّد ما يبدأ به التوأم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>Licence: {licence} ({address})</source>
      <translation>الرخصة: {licence} ({address})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>Attribution: {attribution}</source>
      <translation>النسبة إلى: {attribution}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>too large</source>
      <translation>كبير جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/tables_dialog.py" />
      <source>“{file}” holds {count} tables. Which of them belong to the twin?</source>
      <translation>يحوي «{file}» عدد {count} من الجداول. أيها ينتمي إلى التوأم؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/tables_dialog.py" />
      <source>Tables</source>
      <translation>الجداول</translation>
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
      <source>That is nothing that a twin can hold: drop a layer of QGIS or a file.</source>
      <translation>ليس هذا شيئًا يمكن أن يحتويه توأم: أفلت طبقة من QGIS أو ملفًا.</translation>
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
      <source>Make a new twin, empty or from open data</source>
      <translation>إنشاء توأم جديد، فارغ أو من بيانات مفتوحة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Add…</source>
      <translation>إضافة…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Add a file, a folder, an address or a layer</source>
      <translation>إضافة ملف أو مجلد أو رابط أو طبقة</translation>
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
      <source>Empty twin…</source>
      <translation>توأم فارغ…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>From open data…</source>
      <translation>من بيانات مفتوحة…</translation>
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
      <source>Take off the map</source>
      <translation>رفع من الخريطة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>This layer lies outside of what the map's coordinate system can show.</source>
      <translation>تقع هذه الطبقة خارج ما يستطيع نظام إحداثيات الخريطة عرضه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>Results</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>loaded</source>
      <translation>محمّلة</translation>
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
      <source>wrong</source>
      <translation>خطأ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>live</source>
      <translation>مباشر</translation>
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
      <location filename="../cityverse_plugin/gui/twin_tree.py" />
      <source>{family} ({count} stale)</source>
      <translation>{family} ({count} قديمة)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_view.py" />
      <source>Layers of the twin</source>
      <translation>طبقات التوأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/variable_dialog.py" />
      <source>Choose a variable</source>
      <translation>اختر متغيرًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/variable_dialog.py" />
      <source>Variables</source>
      <translation>المتغيرات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/variable_dialog.py" />
      <source>“{file}” holds {count} variables. Which one?</source>
      <translation>«{file}» فيه {count} متغيرات. أيها؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>{files} files that no record names were removed: {size} bytes.</source>
      <translation>أُزيلت ملفات لا يذكرها أي سجل: عددها {files} وحجمها {size} بايت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>{path} is not the folder of a catalogue.</source>
      <translation>‏‎{path}‎ ليس مجلد فهرس.</translation>
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
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>“{address}” is not the address of a catalogue: http(s)://…</source>
      <translation>‏«‎{address}‎» ليس رابط فهرس: ‎http(s)://…‎</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>Send an asset whole (PUT), or what is missing of it (PATCH), not in ranges.</source>
      <translation>أرسل الملف المرفق كاملًا (PUT)، أو ما ينقص منه (PATCH)، لا أجزاءً منه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>What is missing of an upload is sent as {kind} (Content-Type).</source>
      <translation>يُرسل ما ينقص من الملف بالنوع {kind} (Content-Type).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>The request does not say which file it goes on with (X-Content-SHA256).</source>
      <translation>لا يذكر الطلب الملف الذي يتابع إرساله (X-Content-SHA256).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>The body goes beyond the file: it would end at {end} of {total}.</source>
      <translation>يتجاوز المحتوى حجم الملف: سينتهي عند {end} من {total}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>The request does not say how long its body is (Content-Length).</source>
      <translation>لا يذكر الطلب طول محتواه (Content-Length).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>“{given}” (X-Content-SHA256) is not a SHA-256 that fits the address.</source>
      <translation>‏«{given}» (X-Content-SHA256) ليس بصمة SHA-256 توافق الرابط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>{name} must be a number of bytes; it is “{given}”.</source>
      <translation>يجب أن يكون {name} عددًا من البايتات؛ وهو «{given}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/assets.py" />
      <source>There is no asset “{name}”.</source>
      <translation>لا يوجد ملف مرفق باسم «{name}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/assets.py" />
      <source>The content of “{name}” is not what was announced: its SHA-256 is {sha256}. Send it again.</source>
      <translation>محتوى «{name}» ليس ما أُعلن عنه: بصمته SHA-256 هي {sha256}. أعد الإرسال.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>The asset “{name}” is at “{href}”, which others cannot open. Upload the file, or give an http address.</source>
      <translation>الملف المرفق «{name}» موجود في «‎{href}‎»، ولا يمكن للآخرين فتحه. أرسل الملف إلى الخادم، أو أعطِ رابط http.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>The link “{name}” leads to “{href}”, which others cannot open. Give an http address.</source>
      <translation>يحيل الرابط «{name}» إلى «‎{href}‎»، ولا يمكن للآخرين فتحه. أعطِ رابط http.</translation>
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
      <source>There is no collection “{id}”.</source>
      <translation>لا توجد مجموعة باسم «{id}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/collection_table.py" />
      <source>There is already a collection “{id}”.</source>
      <translation>توجد مجموعة باسم «{id}» مسبقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/conditions.py" />
      <source>Somebody else has changed it in the meantime. Read it again and repeat your change.</source>
      <translation>غيّره شخص آخر في هذه الأثناء. اقرأه من جديد وأعد تعديلك.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/conditions.py" />
      <source>It is there already, and was only to be written if it were not.</source>
      <translation>إنه موجود مسبقًا، وكان المطلوب كتابته فقط إذا لم يكن موجودًا.</translation>
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
      <location filename="../cityverse_plugin/server/filtering.py" />
      <source>A filter consists of objects with “op” and “args” (CQL2 as JSON).</source>
      <translation>يتكون المرشح من كائنات فيها «op» و«args» ‏(CQL2 بصيغة JSON).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/filtering.py" />
      <source>The filter's “{op}” is not offered here.</source>
      <translation>العملية «{op}» في المرشح غير متاحة هنا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/filtering.py" />
      <source>The filter's “{op}” has arguments that do not fit it.</source>
      <translation>معاملات العملية «{op}» في المرشح لا تناسبها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/filtering.py" />
      <source>“{name}” cannot be the name of a property.</source>
      <translation>لا يمكن أن يكون «{name}» اسم خاصية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/filtering.py" />
      <source>The filter's geometry must have 1 to {most} edges.</source>
      <translation>يجب أن يكون عدد أضلاع الشكل الهندسي في المرشح من 1 إلى {most}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/filtering.py" />
      <source>The filter is nested too deeply or has too many parts; simplify it.</source>
      <translation>المرشح شديد التداخل أو كثير الأجزاء؛ بسّطه.</translation>
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
      <source>“filter” must be CQL2 as JSON (filter-lang=cql2-json).</source>
      <translation>يجب أن يكون «filter» بلغة CQL2 وبصيغة JSON ‏(filter-lang=cql2-json).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“filter-crs” must be {crs}.</source>
      <translation>يجب أن يكون «filter-crs» هو ‎{crs}‎.</translation>
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
      <location filename="../cityverse_plugin/server/partials.py" />
      <source>Another upload of the same file goes on with it. Ask how far it is, and wait.</source>
      <translation>يتابع إرسالٌ آخر الملف نفسه. اسأل إلى أين وصل، وانتظر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/partials.py" />
      <source>The upload broke off: {left} bytes are missing. Send it again.</source>
      <translation>انقطع الإرسال: ينقص {left} بايت. أعد الإرسال.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/partials.py" />
      <source>The upload goes on at byte {there}, not at {offset}.</source>
      <translation>يتابَع الإرسال من البايت {there}، لا من البايت {offset}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/ranges.py" />
      <source>The asset has {size} bytes; the range asked for lies outside.</source>
      <translation>حجم الملف المرفق {size} بايت؛ والجزء المطلوب يقع خارجه.</translation>
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
      <source>The catalogue's database does not answer. Try again; nothing was changed.</source>
      <translation>قاعدة بيانات الفهرس لا تجيب. أعد المحاولة؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The path is not percent-encoded UTF-8.</source>
      <translation>المسار ليس بترميز UTF-8 المئوي (percent-encoding).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The request took too long to arrive.</source>
      <translation>استغرق وصول الطلب وقتًا أطول مما يجب.</translation>
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
      <source>Too many files are on their way at once. Try again in a moment.</source>
      <translation>الملفات قيد الإرسال كثيرة جدًا الآن. أعد المحاولة بعد لحظة.</translation>
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
      <source>The request cannot be read: {reason}.</source>
      <translation>تتعذر قراءة الطلب: {reason}.</translation>
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
      <location filename="../cityverse_plugin/sources/account.py" />
      <source>{loaded} of {read} objects loaded, {left} left out: see the account for each one's reason.</source>
      <translation>عدد الكائنات المحمَّلة: {loaded} من أصل {read}، والمتروكة جانبًا: {left}؛ انظر في الكشف سبب كل منها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml.py" />
      <source>It says to be of version “{version}”, which is read as if it were 3.0: compare some objects.</source>
      <translation>يقول إنه من الإصدار «{version}»، ويُقرأ كأنه 3.0: قارن بعض الكائنات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml.py" />
      <source>Its coordinate reference system, “{name}”, is not known here: set it on the layer (Layer ▸ Set CRS).</source>
      <translation>نظام إحداثياته المرجعي «{name}» غير معروف هنا: عيّنه على الطبقة (طبقة ◂ تعيين نظام الإحداثيات المرجعي).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml.py" />
      <source>Its coordinates are in “{crs}”, those of the file in “{other}”, and one of them is not known.</source>
      <translation>إحداثياته في «{crs}»، وإحداثيات الملف في «{other}»، وأحدهما غير معروف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml.py" />
      <source>it declares a document type or entities</source>
      <translation>يصرّح بنوع مستند أو بكيانات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml.py" />
      <source>it has no element of CityGML</source>
      <translation>ليس فيه عنصر من CityGML</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>In line {line}, {count} numbers are no points of {dimension}.</source>
      <translation>في السطر {line}: {count} عددًا ليست نقاطًا ذات {dimension} أبعاد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>In line {line}, its matrix is not 16 numbers.</source>
      <translation>في السطر {line}: مصفوفته ليست 16 عددًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>Its geometry has no surfaces of three corners or more.</source>
      <translation>ليس لهندسته أسطح من ثلاث زوايا أو أكثر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>In line {line}, “{said}” is no list of coordinates.</source>
      <translation>في السطر {line}: «{said}» ليست قائمة إحداثيات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>Its geometry refers to “{reference}”, which is not in the file.</source>
      <translation>تشير هندسته إلى «{reference}»، وليس في الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>Its geometry lies in another file, a library object, which is not read.</source>
      <translation>هندسته في ملف آخر، كائن مكتبة، وهو لا يُقرأ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>Its geometry is {kinds}: only surfaces and solids are loaded.</source>
      <translation>شكله الهندسي من نوع {kinds}: لا تُحمَّل إلا السطوح والمجسمات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_intake.py" />
      <source>{count} objects, {id} first, lack surfaces: they refer to “{reference}”, which is not in the file.</source>
      <translation>{count} من الكائنات، أولها {id}، تنقصها أسطح: تشير إلى «{reference}»، وليس في الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_intake.py" />
      <source>{count} objects are in “{other}”, and were brought into {first}; their heights stay as they are.</source>
      <translation>{count} عنصر في «{other}»، نُقل إلى {first}؛ وتبقى ارتفاعاته كما هي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_intake.py" />
      <source>It does not name its coordinate reference system: ask its maker, and set it on the layer.</source>
      <translation>لا يذكر نظام إحداثياته المرجعي: اسأل منتجه عنه، وعيّنه على الطبقة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_intake.py" />
      <source>In line {line}: another object of this file, in line {other}, has the same id, and was loaded.</source>
      <translation>في السطر {line}: كائن آخر من هذا الملف، في السطر {other}، له المعرّف نفسه وقد حُمّل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_intake.py" />
      <source>It has no geometry of LoD {lod}, only of {there}.</source>
      <translation>ليس له شكل هندسي بمستوى التفصيل LoD {lod}، بل بالمستويات {there} فقط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_xml.py" />
      <source>in line {line}, more than {most} elements lie inside each other</source>
      <translation>في السطر {line} أكثر من {most} عنصرًا متداخلًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_xml.py" />
      <source>in line {line} it declares a document type or entities, which can make a reader open other files or fill the memory</source>
      <translation>في السطر {line} يصرّح بنوع مستند أو بكيانات، وقد تجعل القارئ يفتح ملفات أخرى أو تملأ الذاكرة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_xml.py" />
      <source>it is not XML in line {line}, column {column} ({why})</source>
      <translation>ليس XML في السطر {line}، العمود {column} ({why})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_xml.py" />
      <source>it ends in line {line}, in the middle of an element</source>
      <translation>ينتهي في السطر {line} وسط عنصر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_xml.py" />
      <source>{reason}</source>
      <translation>{reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_xml.py" />
      <source>its letters cannot be read; in UTF-8 they could</source>
      <translation>لا يمكن قراءة حروفه؛ وقد يمكن ذلك بترميز UTF-8</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson.py" />
      <source>in its “{member}”, {fault}</source>
      <translation>في «{member}» منه، {fault}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson.py" />
      <source>it has no “CityObjects”</source>
      <translation>ليس فيه «CityObjects»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson.py" />
      <source>it has no “vertices”</source>
      <translation>ليس فيه «vertices»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson.py" />
      <source>in its “vertices”, {fault}</source>
      <translation>في «vertices» منه، {fault}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_geometry.py" />
      <source>Its geometry names vertex {index}, and there are {count}, counted from 0.</source>
      <translation>يذكر شكله الهندسي الرأس {index}، وعدد الرؤوس {count} معدودة من 0.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_geometry.py" />
      <source>Its geometry holds something else than the numbers of vertices.</source>
      <translation>يحتوي شكله الهندسي على غير أرقام الرؤوس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_geometry.py" />
      <source>The lists of its geometry are not nested as a {kind} has them.</source>
      <translation>قوائم شكله الهندسي ليست متداخلة كما يجب في {kind}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>It says to be of version “{version}”, which is read as if it were 2.0: compare some objects.</source>
      <translation>يذكر أنه من الإصدار «{version}»، ويُقرأ كأنه 2.0: قارن بعض الكائنات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>It lacks the “transform” that version {version} asks for: its coordinates are taken as they stand.</source>
      <translation>ينقصه ‎“transform”‎ الذي يطلبه الإصدار {version}: أُخذت إحداثياته كما هي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>{count} rings or surfaces with fewer than three corners were left out of their objects.</source>
      <translation>عدد الحلقات أو السطوح التي لها أقل من ثلاث زوايا واستُبعدت من كائناتها: {count}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>“{file}” is not a city model that can be read: {reason}. Get it again from its source.</source>
      <translation>ليس «‎{file}‎» نموذج مدينة تمكن قراءته: {reason}. احصل عليه من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>the scale and translate of its “transform” are not three numbers each</source>
      <translation>ليس كل من scale وtranslate في «transform» منه ثلاثة أعداد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>it begins with a feature, and the first line, which says where it lies, is missing</source>
      <translation>يبدأ بمعلم، والسطر الأول الذي يذكر موقعه ناقص</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>its “type” is “{kind}”, not “CityJSON”</source>
      <translation>قيمة «type» فيه هي «{kind}»، لا «CityJSON»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>The scale of its “transform” is 0, which puts all places into one: ask its maker for a sound file.</source>
      <translation>مقياس ‎“transform”‎ فيه صفر، فتصير كل الأماكن مكانًا واحدًا: اطلب من صانعه ملفًا سليمًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_objects.py" />
      <source>Its text cannot be read: {fault}.</source>
      <translation>تتعذر قراءة نصه: {fault}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_objects.py" />
      <source>Its geometry is not a list of geometries.</source>
      <translation>شكله الهندسي ليس قائمة أشكال هندسية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_objects.py" />
      <source>It is not an object with members.</source>
      <translation>ليس كائنًا له أعضاء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_objects.py" />
      <source>Its geometry of LoD {lod} has no surfaces of three corners or more.</source>
      <translation>ليس في شكله الهندسي بمستوى التفصيل LoD {lod} سطوح من ثلاث زوايا أو أكثر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_objects.py" />
      <source>Another object of this file has the same id, and was loaded.</source>
      <translation>لكائن آخر في هذا الملف المعرّف نفسه، وقد حُمِّل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_scan.py" />
      <source>“{file}” ends at byte {place}, in the middle of its model: it is not whole. Get it again from its source.</source>
      <translation>ينتهي «‎{file}‎» عند البايت {place} في وسط نموذجه: ليس كاملًا. احصل عليه من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_scan.py" />
      <source>there is more after the end of its model, which is at byte {place}</source>
      <translation>يوجد المزيد بعد نهاية نموذجه، وهي عند البايت {place}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>its first line is not the head of a sequence, with “type”: “CityJSON”</source>
      <translation>سطره الأول ليس رأس تسلسل فيه ‎“type”: “CityJSON”‎</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>It ends in the middle of line {line}: the file is not whole. Get it again from its source.</source>
      <translation>ينتهي في وسط السطر {line}: الملف غير كامل. أحضره من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>What follows line {line} is in {other}, and was brought into {first}; heights stay as they are.</source>
      <translation>ما يلي السطر {line} في {other}، ونُقل إلى {first}؛ وتبقى الارتفاعات كما هي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>Its coordinates are not in the system in which the file began, and one of the two is not known.</source>
      <translation>إحداثياته ليست في النظام الذي بدأ به الملف، وأحد النظامين غير معروف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>It is one page of an answer, with {count} of {matched} features: get the other pages as well.</source>
      <translation>هذه صفحة واحدة من جواب، فيها {count} من {matched} من المعالم: احصل على الصفحات الأخرى أيضًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>line {line}</source>
      <translation>السطر {line}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>feature {number}</source>
      <translation>المعلم {number}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>in its first line, {fault}</source>
      <translation>في سطره الأول، {fault}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>It has no “CityObjects”.</source>
      <translation>ليس فيه «CityObjects».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>In {where}, the vertices are not lists of three numbers.</source>
      <translation>في {where}، الرؤوس ليست قوائم من ثلاثة أعداد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_templates.py" />
      <source>It stands for a template, and its matrix is not sixteen numbers.</source>
      <translation>يستعمل قالبًا، ومصفوفته ليست ستة عشر عددًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_templates.py" />
      <source>It stands for a template, and does not name the vertex where.</source>
      <translation>يستعمل قالبًا، ولا يذكر الرأس الذي يوضع فيه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_templates.py" />
      <source>It stands for template {number}, and there is none with surfaces.</source>
      <translation>يستعمل القالب {number}، ولا يوجد قالب كهذا له سطوح.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_templates.py" />
      <source>The vertices of the templates are not lists of three numbers.</source>
      <translation>رؤوس القوالب ليست قوائم من ثلاثة أعداد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_text.py" />
      <source>from byte {place} on it is nested more deeply than any city model</source>
      <translation>ابتداءً من البايت {place} يكون تداخله أعمق من أي نموذج مدينة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_text.py" />
      <source>it is not UTF-8 at byte {place}</source>
      <translation>ليس بترميز UTF-8 عند البايت {place}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_text.py" />
      <source>it is not JSON at byte {place} ({why})</source>
      <translation>ليس JSON عند البايت {place} ‏({why})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_text.py" />
      <source>after byte {place} there is a point that is not three numbers</source>
      <translation>بعد البايت {place} توجد نقطة ليست ثلاثة أعداد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_text.py" />
      <source>from byte {place} on there is no list of points</source>
      <translation>ابتداءً من البايت {place} لا توجد قائمة نقاط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_text.py" />
      <source>before byte {place} the list of points does not end</source>
      <translation>قبل البايت {place} لا تنتهي قائمة النقاط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_footprints.py" />
      <source>Its surfaces cannot be joined into one area.</source>
      <translation>لا يمكن ضم أسطحه في مساحة واحدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_footprints.py" />
      <source>It has no area from above.</source>
      <translation>ليست له مساحة كما يُرى من أعلى.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_footprints.py" />
      <source>It has no geometry, and no part of it with one was loaded.</source>
      <translation>ليس له شكل هندسي، ولم يُحمَّل أي جزء منه له شكل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_load.py" />
      <source>“{file}” is no 3D city model that is known here: take CityJSON, CityJSONSeq or CityGML.</source>
      <translation>ليس «‎{file}‎» نموذج مدينة ثلاثي الأبعاد معروفًا هنا: خذ CityJSON أو CityJSONSeq أو CityGML.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_load.py" />
      <source>“{file}” is not written in UTF-8, as city models are: save it in UTF-8, or get it again.</source>
      <translation>‏«‎{file}‎» ليس مكتوبًا بترميز UTF-8 كما تُكتب نماذج المدن: احفظه بترميز UTF-8، أو احصل عليه من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_load.py" />
      <source>“{file}” cannot be read: {reason}. Check the path.</source>
      <translation>تتعذر قراءة «‎{file}‎»: {reason}. تحقق من المسار.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_load.py" />
      <source>The extent has no place in {crs}, the system of the model: draw it where the model is.</source>
      <translation>لا مكان للامتداد في {crs}، وهو نظام النموذج: ارسمه حيث يقع النموذج.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_load.py" />
      <source>“{file}” is empty. Get it again from its source.</source>
      <translation>‏«‎{file}‎» فارغ. احصل عليه من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_packed.py" />
      <source>There are {count} city models in the archive “{file}”: {names}. Unpack it, and choose one.</source>
      <translation>في الأرشيف «‎{file}‎» {count} نماذج مدينة: {names}. فك ضغطه واختر واحدًا منها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_packed.py" />
      <source>“{file}” is no 3D city model, but an archive that holds none: take CityJSON, CityJSONSeq or CityGML.</source>
      <translation>ليس «‎{file}‎» نموذج مدينة ثلاثي الأبعاد، بل أرشيف لا يحوي واحدًا: خذ CityJSON أو CityJSONSeq أو CityGML.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_packed.py" />
      <source>“{file}” needs more room unpacked than this disk has: {size} MB are free.</source>
      <translation>يحتاج «‎{file}‎» بعد فك ضغطه إلى مساحة أكبر مما في هذا القرص: المتاح {size} ميغابايت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_packed.py" />
      <source>“{name}” in “{file}” cannot be unpacked: {reason}. Unpack it with another program, or get it again.</source>
      <translation>لا يمكن فك ضغط «‎{name}‎» في «‎{file}‎»: {reason}. فك ضغطه ببرنامج آخر، أو احصل عليه من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>Its coordinates are counted from the centre of the Earth (geocentric). Bring them into a system of maps first, for instance UTM.</source>
      <translation>إحداثياته محسوبة من مركز الأرض. حوّلها أولًا إلى نظام خرائط، مثل UTM.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>“{file}” has no objects: there is nothing to load. Choose another file.</source>
      <translation>لا كائنات في «‎{file}‎»: لا شيء لتحميله. اختر ملفًا آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>Its coordinates have latitude before longitude, or northing before easting, and were turned round as maps need them.</source>
      <translation>في إحداثياته خط العرض قبل خط الطول، أو الشمال قبل الشرق، وقد عُكس ترتيبها كما تحتاجه الخرائط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>It lies outside of the area in which its coordinate reference system, {crs}, is used: it has coordinates of its own, or names a wrong system. Compare it with a map.</source>
      <translation>يقع خارج المنطقة التي يُستعمل فيها نظام إحداثياته {crs}: له إحداثيات خاصة به، أو يذكر نظامًا خاطئًا. قارنه بخريطة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>It has no geometry, and no part of it in the area was asked for: add the type of its parts.</source>
      <translation>ليس له شكل هندسي، ولم يُطلب أي جزء منه في المنطقة: أضف نوع أجزائه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>It has no geometry, and FlatGeobuf has no place for such objects: choose a GeoPackage.</source>
      <translation>ليس له شكل هندسي، ولا مكان في FlatGeobuf لكائنات كهذه: اختر GeoPackage.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>There is no object of the type {types} in the model. It has: {there}.</source>
      <translation>لا يوجد في النموذج كائن من النوع {types}. يوجد فيه: {there}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>There is no geometry of LoD {lod} in the model. It has: {there}.</source>
      <translation>لا يوجد في النموذج شكل هندسي بمستوى التفصيل {lod}. الموجود: {there}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>None of the {count} objects lies in the area. They lie between {west}, {south} and {east}, {north}; the coordinate reference system of the model is {crs}.</source>
      <translation>لا يقع أي من الكائنات وعددها {count} في المنطقة. تقع بين {west}، {south} و{east}، {north}؛ ونظام إحداثيات النموذج هو {crs}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>No object lies in the area: none of those that were asked for has a geometry.</source>
      <translation>لا كائن في المنطقة: ليس لأي من الكائنات المطلوبة شكل هندسي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>Its coordinates are no place on Earth.</source>
      <translation>إحداثياته ليست مكانًا على الأرض.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>“{file}” cannot be laid on a map. {reason}</source>
      <translation>لا يمكن وضع «‎{file}‎» على خريطة. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_surface.py" />
      <source>A raster of {width} by {height} cells is too large: choose a larger RESOLUTION or a smaller EXTENT.</source>
      <translation>راستر من {width} في {height} خلية كبير جدًا: اختر RESOLUTION أكبر أو EXTENT أصغر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>“{file}” is neither NetCDF nor GRIB. These and Zarr can be loaded.</source>
      <translation>ليس «‎{file}‎» ملف NetCDF ولا GRIB. يمكن تحميل هاتين الصيغتين وZarr.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>“{file}” only refers to pieces of other files (kerchunk), so it is not opened. Ask for the data themselves.</source>
      <translation>لا يفعل «‎{file}‎» سوى الإحالة إلى قطع من ملفات أخرى (kerchunk)، فلا يُفتح. اطلب البيانات نفسها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>“{file}” is a web page or XML, not climate data. Get the file again from its source.</source>
      <translation>‏«‎{file}‎» صفحة ويب أو XML، لا بيانات مناخية. احصل على الملف من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>“{file}” is a text file, not climate data. NetCDF, GRIB 1 and 2 and Zarr can be loaded.</source>
      <translation>‏«‎{file}‎» ملف نصي، لا بيانات مناخية. يمكن تحميل NetCDF وGRIB 1 و2 وZarr.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>There is no file “{file}”. Check the path.</source>
      <translation>لا يوجد ملف باسم «‎{file}‎». تحقق من المسار.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>“{folder}” is no Zarr store: none of {names} is in it. Choose the folder that holds one of them.</source>
      <translation>ليس «‎{folder}‎» مخزن Zarr: ليس فيه أي من {names}. اختر المجلد الذي يحتوي على أحدها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>“{folder}” is a Zarr store of version 3, which needs GDAL 3.8 or later; this QGIS has {version}. Ask for Zarr 2 or NetCDF.</source>
      <translation>‏«‎{folder}‎» مخزن Zarr من الإصدار 3 الذي يحتاج إلى GDAL 3.8 أو أحدث؛ وفي QGIS هذا الإصدار {version}. اطلب Zarr 2 أو NetCDF.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_cut.py" />
      <source>{where} is a series at points and no grid.</source>
      <translation>‏‎{where}‎ سلسلة عند نقاط وليس شبكة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_cut.py" />
      <source>{where} has {count} time steps, and a layer holds {most}. Choose a shorter PERIOD.</source>
      <translation>عدد الخطوات الزمنية في ‎{where}‎ هو {count}، وأقصى ما تحتويه الطبقة {most}. اختر PERIOD أقصر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_cut.py" />
      <source>{where} holds no value at all in what was asked for: everything is marked as missing.</source>
      <translation>لا يحتوي ‎{where}‎ على أي قيمة ضمن ما طُلب: كل شيء معلَّم على أنه مفقود.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>It is stored in pieces of {sides} values, which fill the memory.</source>
      <translation>هو محفوظ في قطع من {sides} قيمة، وهي تملأ الذاكرة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>“{array}” is not read: {reason}</source>
      <translation>لم تُقرأ «{array}»: {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>“{file}” cannot be opened as {format}: {reason}. Get the file again.</source>
      <translation>يتعذر فتح «‎{file}‎» بصيغة {format}: {reason}. احصل على الملف من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>{where} has {count} values that would be read at once, more than memory holds. Ask who made the file.</source>
      <translation>في {where} عدد {count} من القيم تُقرأ دفعة واحدة، أكثر مما تسعه الذاكرة. اسأل من صنع الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>{where}, cannot be read at {start}: {reason}. The file is cut short or damaged: get it again.</source>
      <translation>‏‎{where}‎: تتعذر قراءته عند {start}: {reason}. الملف مبتور أو تالف: احصل عليه من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>It says to be {sides} values long, which cannot be.</source>
      <translation>يُذكر أن طوله {sides} قيمة، وهذا غير ممكن.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>Its name is no text.</source>
      <translation>اسمه ليس نصًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>The file holds more than {most} arrays.</source>
      <translation>يحتوي الملف على أكثر من {most} مصفوفة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>GDAL cannot open it.</source>
      <translation>يتعذر على GDAL فتحه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>Some of its messages are of a kind that this QGIS does not know: they are shown at their reference time, whenever they hold.</source>
      <translation>بعض رسائله من نوع لا يعرفه QGIS هذا: تُعرض في وقتها المرجعي أيًا كان الوقت الذي تسري فيه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>It is on a reduced grid, whose rows have fewer points towards the poles: each cell shows the nearest point of its row.</source>
      <translation>هو على شبكة مختزلة، صفوفها أقل نقاطًا نحو القطبين: كل خلية تعرض أقرب نقطة في صفها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>The message is cut short or damaged.</source>
      <translation>الرسالة مبتورة أو تالفة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>It is on a reduced grid whose rows do not fit its points.</source>
      <translation>هو على شبكة مختزلة لا توافق صفوفها نقاطه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>Its grid has more cells than memory holds.</source>
      <translation>شبكته أكبر خلايا مما تسعه الذاكرة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>“{file}” holds no message that can be read ({first}): {reason} Or ask for NetCDF, or for a regular grid of latitudes and longitudes.</source>
      <translation>لا يحتوي «‎{file}‎» على أي رسالة يمكن قراءتها ({first}): {reason} أو اطلب صيغة NetCDF، أو شبكة منتظمة من خطوط العرض والطول.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>{where}, message {number}, cannot be read: {reason}. Get the file again.</source>
      <translation>‏‎{where}‎، الرسالة {number}: تتعذر قراءتها: {reason}. احصل على الملف من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>“{file}” holds no whole GRIB message: it is cut short or damaged. Get the file again.</source>
      <translation>لا يحتوي «‎{file}‎» على أي رسالة GRIB كاملة: هو مبتور أو تالف. احصل على الملف من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>“{file}” has fields of {cells} cells, which fill the memory.</source>
      <translation>في «‎{file}‎» حقول من {cells} خلية، وهي تملأ الذاكرة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>Another message holds the same at the same time, from a shorter forecast or before it.</source>
      <translation>تحتوي رسالة أخرى على الشيء نفسه في الوقت نفسه، من تنبؤ أقصر أو قبلها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>It is on a map projection that GDAL does not know.</source>
      <translation>هو على إسقاط خرائطي لا يعرفه GDAL.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>GDAL cannot read it: {reason}.</source>
      <translation>يتعذر على GDAL قراءته: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib_fit.py" />
      <source>It is in waves (spherical harmonics) and on no grid.</source>
      <translation>هو في موجات (توافقيات كروية) وليس على شبكة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib_fit.py" />
      <source>It is on a mesh whose places stand in another file, as those of the model ICON do.</source>
      <translation>هو على شبكة مثلثات مواضعها في ملف آخر، كما في نموذج ICON.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib_fit.py" />
      <source>It is on a HEALPix grid.</source>
      <translation>هو على شبكة HEALPix.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib_fit.py" />
      <source>It says to have {cells} cells, far more than its values fill.</source>
      <translation>يذكر أن فيه {cells} خلية، وهي أكثر بكثير مما تملؤه قيمه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib_fit.py" />
      <source>Its values are packed in a way that this QGIS cannot unpack ({packing}): “grib_set -r -w packingType=grid_simple IN OUT” of ecCodes packs them anew.</source>
      <translation>قيمه مضغوطة بطريقة لا يفكها QGIS هذا ({packing}): الأمر «grib_set -r -w packingType=grid_simple IN OUT» من ecCodes يعيد ضغطها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>It does not say where its rows and columns lie: they are drawn as a picture, one unit each. Raster ▸ Georeferencer puts it in its place.</source>
      <translation>لا يذكر أين تقع صفوفه وأعمدته: تُرسم كصورة، وحدة واحدة لكل منها. نقطية ◂ الإرجاع الجغرافي يضعها في مكانها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>{where} has no cell in EXTENT. {reach}</source>
      <translation>ليس في ‎{where}‎ أي خلية ضمن EXTENT. {reach}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>{where}: its coordinates make no grid: some are the same, or no numbers.</source>
      <translation>{where}: إحداثياته لا تكوّن شبكة: بعضها متكرر، أو ليس أعدادًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>Its coordinate system does not fit the longitudes and latitudes that it states.</source>
      <translation>لا يوافق نظام إحداثياته خطوط الطول والعرض التي يذكرها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>rows</source>
      <translation>الصفوف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>It does not say in which coordinate reference system it is. Find out, and set it (Layer ▸ Set CRS).</source>
      <translation>لا يذكر نظام إحداثياته المرجعي. ابحث عنه وعيّنه (طبقة ◂ تعيين نظام الإحداثيات المرجعي).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>{where} does not say in which coordinate reference system it is, so no area can be cut from it. Leave EXTENT empty.</source>
      <translation>لا يذكر ‎{where}‎ نظام إحداثياته المرجعي، فلا يمكن اقتطاع منطقة منه. اترك EXTENT فارغًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>{where}: no longitude and latitude of its cells can be used: they are missing or no places on the Earth. Ask who made the file.</source>
      <translation>{where}: لا يمكن استعمال أي خط طول وعرض لخلاياه: هي مفقودة أو ليست مواضع على الأرض. اسأل من صنع الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>It reaches from {west}° to {east}° east and from {south}° to {north}° north.</source>
      <translation>يمتد من ‎{west}° إلى ‎{east}° شرقًا ومن ‎{south}° إلى ‎{north}° شمالًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>Its {lines} are not evenly spaced: each cell of the layer, {step} wide, shows the nearest.</source>
      <translation>المسافات بين {lines} فيه غير متساوية: تعرض كل خلية من الطبقة، وعرضها {step}، أقرب قيمة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>Its {lines} are not quite evenly spaced: they are drawn at most {share} % of a cell from their place.</source>
      <translation>المسافات بين {lines} فيه غير متساوية تمامًا: تُرسم على بعد لا يتجاوز ‎{share} % من الخلية عن مكانها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{file}” is not opened: {reason}. Ask who published it for plain data.</source>
      <translation>لم يُفتح «‎{file}‎»: {reason}. اطلب من ناشره بيانات عادية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{file}” is cut short: its variable “{variable}” goes on to byte {end}, the file has {length}. Get the file again.</source>
      <translation>‏«‎{file}‎» مبتور: متغيره «{variable}» يمتد حتى البايت {end}، وطول الملف {length}. احصل على الملف من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{entry}” in it refers to pieces of other files (kerchunk)</source>
      <translation>‏«‎{entry}‎» فيه يحيل إلى قطع من ملفات أخرى (kerchunk)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{entry}” in it is a link to another place</source>
      <translation>‏«‎{entry}‎» فيه رابط إلى مكان آخر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>it holds more than {most} files</source>
      <translation>يحتوي على أكثر من {most} ملف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{entry}” in it is too large</source>
      <translation>‏«‎{entry}‎» فيه كبير جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{folder}”: its file “{entry}” is damaged. Get the store again.</source>
      <translation>‏«‎{folder}‎»: ملفه «‎{entry}‎» تالف. احصل على المخزن من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{file}” is damaged: its list of contents cannot be read. Get the file again.</source>
      <translation>‏«‎{file}‎» تالف: تتعذر قراءة قائمة محتوياته. احصل على الملف من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>it holds links of a kind that is not known here</source>
      <translation>يحتوي على روابط من نوع غير معروف هنا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>“{file}” is cut short: it should have {wanted} bytes and has {length}. Get the file again.</source>
      <translation>‏«‎{file}‎» مبتور: ينبغي أن يكون حجمه {wanted} بايت وحجمه {length}. احصل على الملف من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>it was written in a newer form of HDF5 than this QGIS can read (“h5repack --high=2 IN OUT” of HDF5 turns it into an older one)</source>
      <translation>كُتب بصيغة من HDF5 أحدث مما يستطيع QGIS هذا قراءته (يحوّله الأمر ‎“h5repack --high=2 IN OUT”‎ من HDF5 إلى صيغة أقدم)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>the values of one of its variables lie in another file</source>
      <translation>قيم أحد متغيراته موجودة في ملف آخر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>one of its variables is put together from other files</source>
      <translation>أحد متغيراته مركّب من ملفات أخرى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>it links to another file</source>
      <translation>يرتبط بملف آخر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>it is in a version of HDF5 that is not known here</source>
      <translation>هو بإصدار من HDF5 غير معروف هنا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5_tree.py" />
      <source>a link in it leads to “{path}”, which is not in it</source>
      <translation>رابط فيه يقود إلى «‎{path}‎»، وهو غير موجود فيه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5_tree.py" />
      <source>it holds too many objects to look at</source>
      <translation>يحتوي على كائنات أكثر مما يمكن فحصه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5_tree.py" />
      <source>one of its groups lies in itself</source>
      <translation>إحدى مجموعاته واقعة داخل نفسها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5_tree.py" />
      <source>its groups lie in each other in too many ways to look at</source>
      <translation>مجموعاته متداخلة بطرق أكثر من أن تُفحص</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5_tree.py" />
      <source>“{file}” is damaged: its list of contents cannot be followed. Get the file again.</source>
      <translation>‏«‎{file}‎» تالف: يتعذر تتبع قائمة محتوياته. احصل على الملف من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_nearest.py" />
      <source>Its rows and columns do not run east and north: it is drawn in WGS 84 with cells of {step}°, each with the value of the nearest of its cells, which are about {spacing}° apart.</source>
      <translation>صفوفه وأعمدته لا تمتد شرقًا وشمالًا: يُرسم في WGS 84 بخلايا قياسها ‎{step}°، لكل منها قيمة أقرب خلاياه، وتفصل بينها نحو ‎{spacing}°.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>It does not say where its values hold: the table has no places.</source>
      <translation>لا يقول أين تصح قيمه: الجدول بلا أماكن.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>{where}: none of its {count} places has a longitude and a latitude. Ask who made the file.</source>
      <translation>{where}: لا أحد من مواضعه الـ {count} له خط طول وخط عرض. اسأل من صنع الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>{where} has no place in EXTENT with a time in PERIOD.</source>
      <translation>ليس في ‎{where}‎ أي مكان ضمن EXTENT له وقت ضمن PERIOD.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>{where} has {rows} rows there, and a table holds {most}. Choose a smaller EXTENT or a shorter PERIOD.</source>
      <translation>عدد صفوف ‎{where}‎ هناك {rows}، وأقصى ما يحتويه الجدول {most}. اختر EXTENT أصغر أو PERIOD أقصر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>{where} does not say where its values hold, so EXTENT cannot be cut from it. Leave EXTENT empty.</source>
      <translation>لا يقول {where} أين تصح قيمه، فلا يمكن قص EXTENT منه. اترك EXTENT فارغًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>It does not say when its values hold: the table has no times.</source>
      <translation>لا يقول متى تصح قيمه: الجدول بلا أوقات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>{where} does not say when its values hold, so PERIOD cannot be cut from it. Leave PERIOD empty.</source>
      <translation>لا يذكر ‎{where}‎ متى تسري قيمه، فلا يمكن اقتطاع PERIOD منه. اترك PERIOD فارغًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>Some of its values have no place: a longitude or latitude is missing, or none on the Earth.</source>
      <translation>بعض قيمه بلا مكان: خط طول أو خط عرض ناقص، أو لا وجود له على الأرض.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>It has no value in the period.</source>
      <translation>ليست له قيمة في المدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>It has no place: its longitude or latitude is missing, or none on the Earth.</source>
      <translation>ليس له مكان: خط طوله أو خط عرضه ناقص، أو لا وجود له على الأرض.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_ragged.py" />
      <source>{where} counts other samples than there are: {count} of {size}. Ask who made the file.</source>
      <translation>يعدّ ‎{where}‎ من العينات غير ما هو موجود: {count} من أصل {size}. اسأل منتج الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_roles.py" />
      <source>It stays in the file's unit, {unit}. For analyses that ask for “{role}” turn it into {wanted} (Raster ▸ Raster Calculator) and give it that role.</source>
      <translation>يبقى بوحدة الملف، {unit}. للتحليلات التي تطلب «{role}» حوّله إلى {wanted} (نقطية ◂ حاسبة الطبقات النقطية) وأعطه ذلك الدور.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_shown.py" />
      <source>“{file}” holds several variables, and nothing says which one is meant: {names}.</source>
      <translation>«{file}» فيه عدة متغيرات، ولا شيء يقول أيها المقصود: {names}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_shown.py" />
      <source>“{file}”, “{variable}” holds no value at all in what was asked for.</source>
      <translation>لا يحتوي «‎{file}‎»، «{variable}»، على أي قيمة ضمن ما طُلب.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_stations.py" />
      <source>{where} does not say of which station its values are.</source>
      <translation>لا يذكر ‎{where}‎ لأي محطة قيمه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>It does not say when its values hold: the layer has no time.</source>
      <translation>لا يذكر متى تسري قيمه: ليس للطبقة وقت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>{where} has no {dim} {wanted} {unit}. Choose in {parameter} one of: {known}.</source>
      <translation>ليس في ‎{where}‎ قيمة {dim} تساوي {wanted} {unit}. اختر في {parameter} واحدة من: {known}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>{where} has no time step in PERIOD. Its times go from {first} to {last}.</source>
      <translation>ليس في ‎{where}‎ أي خطوة زمنية ضمن PERIOD. تمتد أوقاته من {first} إلى {last}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>step {number}</source>
      <translation>الخطوة {number}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>Its steps are averages over the same time of many years; they are shown at the date that the file gives them.</source>
      <translation>خطواته متوسطات للمدة نفسها من سنوات كثيرة؛ وتُعرض في التاريخ الذي يعطيه لها الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>{where} has no time step with a time that a date can hold.</source>
      <translation>ليس في ‎{where}‎ أي خطوة زمنية لها وقت يمكن أن يمثله تاريخ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>{where} has nothing to choose by {parameter}={value}. It has the dimensions {dims}.</source>
      <translation>لا شيء في ‎{where}‎ يُختار بواسطة {parameter}={value}. أبعاده هي {dims}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>Its time is none that a date can hold: years 1 to 9999.</source>
      <translation>وقته ليس مما يمكن أن يمثله تاريخ: السنوات من 1 إلى 9999.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>It has several values of {dim} {unit}: {known}. The first, {first}, is loaded; {parameter} chooses another.</source>
      <translation>له عدة قيم للبعد {dim} {unit}: {known}. تُحمَّل الأولى، {first}؛ ويختار {parameter} غيرها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>An earlier step has the same time.</source>
      <translation>لخطوة سابقة الوقت نفسه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_store.py" />
      <source>“{file}”, “{variable}”</source>
      <translation>‏«‎{file}‎»، «{variable}»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_store.py" />
      <source>“{file}”</source>
      <translation>‏«‎{file}‎»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_time.py" />
      <source>Its times are those of the calendar “{calendar}”; each is shown at the real date of the same name.</source>
      <translation>أوقاته بالتقويم «{calendar}»؛ يُعرض كل منها في التاريخ الحقيقي الذي له الاسم نفسه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_time.py" />
      <source>{where}: its time is in “{unit}”, which says no time. It would be in a form such as “days since 1850-01-01”. Ask who made the file.</source>
      <translation>‏‎{where}‎: وقته بالوحدة «{unit}»، وهي لا تدل على وقت. ينبغي أن تكون بصيغة مثل ‎“days since 1850-01-01”‎. اسأل منتج الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_time.py" />
      <source>{where}: the calendar “{calendar}” is not one of the CF conventions ({known}). Ask who made the file.</source>
      <translation>‏‎{where}‎: التقويم «{calendar}» ليس من تقاويم اصطلاحات CF ‏({known}). اسأل منتج الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_time.py" />
      <source>{count} of its times lie on days in February that the real year does not have: they share the last real day of that month.</source>
      <translation>عدد أوقاته الواقعة في أيام من فبراير لا توجد في السنة الحقيقية: {count}؛ وهي تشترك في آخر يوم حقيقي من ذلك الشهر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_variables.py" />
      <source>It holds a mesh, which QGIS opens itself: Layer ▸ Add Layer ▸ Add Mesh Layer.</source>
      <translation>يحوي شبكة تثليث (mesh) يفتحها QGIS بنفسه: طبقة ◂ إضافة طبقة ◂ إضافة طبقة Mesh.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_variables.py" />
      <source>{where} holds no variable “{wanted}” that can be loaded. Choose one of: {names}. {broken}</source>
      <translation>لا يحتوي ‎{where}‎ على متغير «{wanted}» يمكن تحميله. اختر واحدًا من: {names}. {broken}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_variables.py" />
      <source>{names}; and {more} more</source>
      <translation>‏{names}؛ وعدد الباقي {more}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_variables.py" />
      <source>{where} holds no variable with a place: neither a grid nor stations with coordinates. {broken}</source>
      <translation>لا يحتوي ‎{where}‎ على أي متغير له مكان: لا شبكة ولا محطات لها إحداثيات. {broken}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_variables.py" />
      <source>{where} holds several variables. Choose one in VARIABLE: {names}.</source>
      <translation>يحتوي ‎{where}‎ على عدة متغيرات. اختر واحدًا في VARIABLE: {names}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>Searching</source>
      <translation>بحث</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>Making it ready</source>
      <translation>تحضير</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>Fetching {number} of {count}</source>
      <translation>جلب {number} من {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>This version of CityVerse cannot read “{title}”.</source>
      <translation>هذه النسخة من CityVerse لا تستطيع قراءة «{title}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>There is nothing here for this area. Try another source.</source>
      <translation>لا شيء هنا لهذه المنطقة. جرّب مصدرًا آخر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>The blocks for this area are larger than planned. Choose a smaller area.</source>
      <translation>كتل هذه المنطقة أكبر مما خُطط له. اختر منطقة أصغر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>Failed</source>
      <translation>فشل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>Putting it into the twin</source>
      <translation>وضعه في التوأم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_download.py" />
      <source>“{file}”: {came} of {wanted} bytes came. Go on later: what has come is kept.</source>
      <translation>«{file}»: وصل {came} من {wanted} بايت. تابع لاحقًا: ما وصل محفوظ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_download.py" />
      <source>The file has changed in the meantime: it begins again.</source>
      <translation>تغيّر الملف في هذه الأثناء: يُعاد من البداية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_download.py" />
      <source>“{file}”: its server cannot send a part of it.</source>
      <translation>«{file}»: خادمه لا يستطيع إرسال جزء منه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_download.py" />
      <source>“{file}” has changed in the meantime: it begins again.</source>
      <translation>تغيّر «{file}» في هذه الأثناء: يُعاد من البداية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_line.py" />
      <source>“{file}” is larger than {megabytes} MB, which is more than this preset may bring: it is not kept. Choose a smaller area.</source>
      <translation>«{file}» أكبر من {megabytes} ميغابايت، وهو أكثر مما يجوز لهذا الإعداد أن يجلبه: لم يُحفظ. اختر منطقة أصغر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_osm.py" />
      <source>“{file}” is no whole OSM file: line {line}. Try again later.</source>
      <translation>«{file}» ليس ملف OSM كاملًا: السطر {line}. حاول لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_osm.py" />
      <source>“{file}” is not opened: it defines entities, which maps do not.</source>
      <translation>لم يُفتح «{file}»: إنه يعرّف كيانات، وهذا ما لا تفعله الخرائط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_overpass.py" />
      <source>{title}: lines</source>
      <translation>{title}: خطوط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_overpass.py" />
      <source>OpenStreetMap has none of “{title}” in this area, or they could not be used ({left} left out).</source>
      <translation>ليس في OpenStreetMap شيء من «{title}» في هذه المنطقة، أو تعذر استعماله (استُبعد {left}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_overpass.py" />
      <source>Overpass gave up half way: {words}. Wait some minutes, or choose a smaller area.</source>
      <translation>توقف Overpass في منتصف الطريق: {words}. انتظر بضع دقائق، أو اختر منطقة أصغر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_overpass.py" />
      <source>Overpass answered with something else than a map. Check its address, or try again later.</source>
      <translation>أجاب Overpass بشيء غير خريطة. تحقق من عنوانه، أو حاول لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_overpass.py" />
      <source>Overpass's answer is cut short. Try again later.</source>
      <translation>جواب Overpass مقطوع. حاول لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_part.py" />
      <source>“{file}” cannot be written into “{folder}”: {reason}. {free} MB are free there. Make room, then go on: what has come so far is kept.</source>
      <translation>تعذرت كتابة «{file}» في «{folder}»: {reason}. المساحة الحرة هناك {free} ميغابايت. أفسح مكانًا ثم تابع: ما وصل حتى الآن محفوظ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_part.py" />
      <source>“{folder}” has {free} MB free, and {wanted} MB are needed: make room there, then go on.</source>
      <translation>في «{folder}» مساحة حرة {free} ميغابايت، والمطلوب {wanted} ميغابايت: أفسح مكانًا هناك ثم تابع.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_plan.py" />
      <source>“{file}” is no plan that can be gone on with: {reason}. Remove its folder, and start again.</source>
      <translation>«{file}» ليس خطة يمكن متابعتها: {reason}. أزل مجلده وابدأ من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_raster.py" />
      <source>What came as “{file}” is no raster with a place on Earth. Try again later.</source>
      <translation>ما وصل باسم «{file}» ليس راسترًا له مكان على الأرض. حاول لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_raster.py" />
      <source>The area has too many cells of {cell} m. Choose a smaller one.</source>
      <translation>في المنطقة خلايا كثيرة جدًا بحجم {cell} م. اختر منطقة أصغر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_raster.py" />
      <source>The area cannot be brought to metres. Choose a smaller one.</source>
      <translation>لا يمكن تحويل المنطقة إلى أمتار. اختر منطقة أصغر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_raster.py" />
      <source>There is no value here in the area. Try another source or another period.</source>
      <translation>لا قيمة هنا في المنطقة. جرّب مصدرًا آخر أو فترة أخرى.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stac.py" />
      <source>Only the first 1,000 scenes of the period were looked at: a shorter period may show a better one.</source>
      <translation>فُحصت أول 1,000 مشهد من الفترة فقط: قد تُظهر فترة أقصر مشهدًا أفضل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stac.py" />
      <source>No scene of this period shows the area with at most {cloud} % clouds: {found} were found. Choose a longer period or allow more clouds. {reasons}</source>
      <translation>لا مشهد في هذه الفترة يُظهر المنطقة بغيوم لا تتجاوز {cloud} %: وُجد {found}. اختر فترة أطول أو اسمح بغيوم أكثر. {reasons}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stac.py" />
      <source>{host} gives no token to sign addresses with. Try again later.</source>
      <translation>لا يعطي {host} رمزًا لتوقيع العناوين. حاول لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stac.py" />
      <source>“{address}” answers with something else than a list of items.</source>
      <translation>«{address}» يجيب بشيء غير قائمة عناصر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stations.py" />
      <source>openSenseMap's answer is no list of stations. Check its address, or try again later.</source>
      <translation>جواب openSenseMap ليس قائمة محطات. تحقق من عنوانه، أو حاول لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stations.py" />
      <source>No station of openSenseMap in this area has a value. Choose a larger area.</source>
      <translation>لا محطة من openSenseMap في هذه المنطقة لها قيمة. اختر منطقة أكبر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stations.py" />
      <source>It is no station.</source>
      <translation>ليست محطة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stations.py" />
      <source>openSenseMap's answer is no JSON: {reason}. Try again later.</source>
      <translation>جواب openSenseMap ليس JSON: {reason}. حاول لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stations.py" />
      <source>Its station does not say where it is.</source>
      <translation>محطته لا تقول أين هي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stations.py" />
      <source>It has no value with a time.</source>
      <translation>ليس له قيمة ذات وقت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_tiles.py" />
      <source>Drawn anew in cells of {cell} m (EPSG:{epsg}, {resampling}).</source>
      <translation>أُعيد رسمه في خلايا بحجم {cell} م (EPSG:{epsg}، {resampling}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_weather.py" />
      <source>“{name}” comes in {stated} and not in {unit}: it is not used. Check the preset's address.</source>
      <translation>«{name}» يأتي بوحدة {stated} لا {unit}: لم يُستعمل. تحقق من عنوان الإعداد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_weather.py" />
      <source>The weather is fetched for at most {days} days, the last one not before the first. Change the period.</source>
      <translation>يُجلب الطقس لمدة {days} يوم على الأكثر، ولا يكون اليوم الأخير قبل الأول. غيّر الفترة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_weather.py" />
      <source>The weather service's answer holds no hours of a place. Try again later.</source>
      <translation>جواب خدمة الطقس لا يحوي ساعات مكان. حاول لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_weather.py" />
      <source>Say from which day to which day the weather is wanted.</source>
      <translation>قل من أي يوم إلى أي يوم تريد الطقس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_weather.py" />
      <source>There is no weather of this period. The newest days come after about five days.</source>
      <translation>لا طقس لهذه الفترة. أحدث الأيام تأتي بعد نحو خمسة أيام.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_weather.py" />
      <source>It has no value.</source>
      <translation>ليس له قيمة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_window.py" />
      <source>The area cannot be found in the file's coordinate reference system (EPSG code {code}).</source>
      <translation>تعذر إيجاد المنطقة في نظام إحداثيات الملف (رمز EPSG {code}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_window.py" />
      <source>“{file}” would be larger than 4 GB. Choose a smaller area.</source>
      <translation>سيكون «{file}» أكبر من 4 غيغابايت. اختر منطقة أصغر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>English</source>
      <translation>الإنجليزية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>French</source>
      <translation>الفرنسية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Spanish</source>
      <translation>الإسبانية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Portuguese</source>
      <translation>البرتغالية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Arabic</source>
      <translation>العربية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>the words of common data sets</source>
      <translation>كلمات مجموعات البيانات الشائعة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Height</source>
      <translation>الارتفاع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Number of floors</source>
      <translation>عدد الطوابق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Inhabitants</source>
      <translation>السكان</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Code</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Use</source>
      <translation>الاستعمال</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Class</source>
      <translation>الصنف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Width</source>
      <translation>العرض</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Speed</source>
      <translation>السرعة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Capacity</source>
      <translation>السعة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Measured property</source>
      <translation>الخاصية المقيسة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>No column speaks of it.</source>
      <translation>لا عمود يتحدث عنه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its name holds “{word}” ({language}), and its values fit.</source>
      <translation>اسمه يحوي «{word}» ({language})، وقيمه مناسبة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its values are not different from each other, as codes are.</source>
      <translation>قيمه لا يختلف بعضها عن بعض كما تختلف الرموز.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its values are no numbers.</source>
      <translation>قيمه ليست أعدادًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its values are no whole numbers.</source>
      <translation>قيمه ليست أعدادًا صحيحة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its values go from {low} to {high}, which cannot be.</source>
      <translation>قيمه من {low} إلى {high}، وهذا غير ممكن.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>“{column}” sounds like it. {trouble}</source>
      <translation>يبدو «{column}» كذلك. {trouble}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its values are no times.</source>
      <translation>قيمه ليست أوقاتًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its values are numbers.</source>
      <translation>قيمه أعداد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/files.py" />
      <source>“{file}” is not a list of a city's files: {reason}. Write it again.</source>
      <translation>‏«‎{file}‎» ليس قائمة بملفات مدينة: {reason}. اكتبه من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>Reflectance at the top of the atmosphere: haze and air are not corrected. Do not compare it with surface reflectance.</source>
      <translation>انعكاسية عند أعلى الغلاف الجوي: لم يُصحَّح أثر الضباب والهواء. لا تقارنها بانعكاسية السطح.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>{id}: {name}, {wavelength} µm, {kind} = raw × {scale} + {offset}, cells of {resolution} m.</source>
      <translation>‏{id}: {name}، {wavelength} µm، ‏{kind} = القيمة الخام × {scale} + {offset}، خلايا قياسها {resolution} م.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>{name}: {platform}, {level}.</source>
      <translation>‏{name}: {platform}، {level}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>Taken {start} UTC. {dated}</source>
      <translation>التُقطت في {start} UTC. {dated}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>Clouds: {cover} %.</source>
      <translation>الغيوم: ‎{cover} %.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>Role: {role}. {reason}</source>
      <translation>الدور: {role}. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>{id} is missing: {reason}</source>
      <translation>‏{id} غير موجود: {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_cut.py" />
      <source>The area lies outside of “{name}”, which reaches from {west}, {south} to {east}, {north}. Draw it on the image.</source>
      <translation>تقع المنطقة خارج «{name}»، التي تمتد من {west}، {south} إلى {east}، {north}. ارسمها على الصورة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_cut.py" />
      <source>The area crosses the 180th meridian, at which “{name}” ends on both sides. Load it in two parts: from {west} to 180, and from −180 to {east}.</source>
      <translation>تعبر المنطقة خط الطول 180، وعنده ينتهي «{name}» من الجانبين. حمّلها في جزأين: من {west} إلى 180، ومن −180 إلى {east}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_cut.py" />
      <source>The area cannot be turned into the coordinate reference system of “{name}”. Draw it on the image, or check the systems of both.</source>
      <translation>يتعذر تحويل المنطقة إلى نظام الإحداثيات المرجعي للصورة «{name}». ارسمها على الصورة، أو تحقق من نظامَي كلتيهما.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_dates.py" />
      <source>The date is that of the file itself (TIFF DateTime): it may be the day of the processing.</source>
      <translation>التاريخ هو تاريخ الملف نفسه (TIFF DateTime): قد يكون يوم المعالجة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_dates.py" />
      <source>The date is in its EXIF data.</source>
      <translation>التاريخ في بياناتها EXIF.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_dates.py" />
      <source>The date is in its XMP data ({key}).</source>
      <translation>التاريخ في بياناتها XMP ‏({key}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_dates.py" />
      <source>The date is in its name.</source>
      <translation>التاريخ في اسمها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>It says where the image has values, and is no band of it.</source>
      <translation>يذكر أين توجد قيم في الصورة، وليس نطاقًا منها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>It is another image in the same file: only the first is read. Save it as a file of its own.</source>
      <translation>إنها صورة أخرى في الملف نفسه: تُقرأ الأولى فقط. احفظها في ملف مستقل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>It has bands of red and near infrared.</source>
      <translation>فيها نطاقان للأحمر وللأشعة تحت الحمراء القريبة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>It is a colour image.</source>
      <translation>هي صورة ملونة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>Its values are in kelvin.</source>
      <translation>قيمها بالكلفن.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>Its band is called “{name}”.</source>
      <translation>اسم نطاقها «{name}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>The time is in its bands.</source>
      <translation>الوقت في نطاقاتها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>Nothing in it says when it was taken.</source>
      <translation>لا شيء فيها يذكر متى التُقطت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>It is a colour image with cells of {size} m, as photos from the air have.</source>
      <translation>هي صورة ملونة خلاياها {size} م، كما في الصور الجوية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>it has only the coefficients of its camera (RPC). Warp it first (Raster ▸ Projections ▸ Warp)</source>
      <translation>ليس فيه إلا معاملات آلة تصويره (RPC). أرجِعه جغرافيًا أولًا (راستر ◂ إسقاطات ◂ إعادة إسقاط)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>“{file}” does not say where its cells lie: {reason}.</source>
      <translation>«{file}» لا يقول أين خلاياه: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>it has only ground control points. Warp it first (Raster ▸ Projections ▸ Warp)</source>
      <translation>ليس فيه إلا نقاط تحكم أرضية. أرجِعه جغرافيًا أولًا (راستر ◂ إسقاطات ◂ إعادة إسقاط)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>neither it nor a world file beside it (.tfw, .jgw) does. Make an orthophoto of photos of a drone, for instance with WebODM, or place it on the map (Layer ▸ Georeferencer)</source>
      <translation>لا هو ولا ملف إحداثيات بجانبه (.tfw أو .jgw) يقول ذلك. اصنع صورة مصححة من صور الطائرة المسيّرة، مثلًا بـ WebODM، أو ضعه على الخريطة (طبقة ◂ الإرجاع الجغرافي)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>“{file}” has {count} band(s) and not {number}. Get the file again.</source>
      <translation>عدد نطاقات «‎{file}‎» هو {count} لا {number}. احصل على الملف من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>“{one}” and “{other}” are in different coordinate reference systems, so that they make no image together. Choose bands of one system, or warp “{one}” (Raster ▸ Projections ▸ Warp).</source>
      <translation>‏«{one}» و«{other}» في نظامَي إحداثيات مرجعيين مختلفين، فلا يشكلان صورة معًا. اختر نطاقات من نظام واحد، أو أعد إسقاط «{one}» (نقطية ◂ إسقاطات ◂ إعادة الإسقاط).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>“{one}” and “{other}” have different cells, and one of them is rotated. Warp “{one}” to the cells of “{other}” (Raster ▸ Projections ▸ Warp).</source>
      <translation>خلايا «{one}» و«{other}» مختلفة، وأحدهما مائل. أعد إسقاط «{one}» إلى خلايا «{other}» (نقطية ◂ إسقاطات ◂ إعادة الإسقاط).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>“{scene}” has no mask of clouds (QA_PIXEL of Landsat, SCL of Sentinel-2 level 2A): switch MASK off.</source>
      <translation>ليس في «{scene}» قناع غيوم (QA_PIXEL في Landsat، أو SCL في Sentinel-2 من المستوى 2A): أوقف MASK.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>No band is left to load.</source>
      <translation>لم يبق أي نطاق لتحميله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>{bands}: their cells are larger or lie elsewhere, and were interpolated (bilinear) to cells of {size}.</source>
      <translation>‏{bands}: خلاياها أكبر أو تقع في مواضع أخرى، وقد استُكملت (استيفاء ثنائي الخطية) إلى خلايا قياسها {size}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>Cells without a value may be hidden: {what}. A mask of clouds never finds all of them.</source>
      <translation>قد تُخفى خلايا وتُترك دون قيمة: {what}. لا يعثر قناع الغيوم عليها كلها أبدًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>Heights below {low} or above {high} count as no value.</source>
      <translation>الارتفاعات الأخفض من {low} أو الأعلى من {high} لا تُحتسب قيمًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>It was not chosen.</source>
      <translation>لم يُختر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>It shows no light that the ground reflects: choose it by name.</source>
      <translation>لا يُظهر ضوءًا تعكسه الأرض: اختره بالاسم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>All of its {count} files are left out, “{id}” for one: {reason}</source>
      <translation>تُركت ملفاته الـ {count} كلها، منها «{id}»: {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>It has no bands.</source>
      <translation>ليس فيها نطاقات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>No band of “{scene}” can be loaded. {reason}</source>
      <translation>لا يمكن تحميل أي نطاق من «{scene}». {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>The file does not say its coordinate reference system: set it (Layer ▸ Set CRS).</source>
      <translation>لا يذكر الملف نظام إحداثياته المرجعي: عيّنه (طبقة ◂ تعيين نظام الإحداثيات المرجعي).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>“{scene}” has no band “{band}”. It has: {bands}.</source>
      <translation>ليس في «{scene}» نطاق باسم «{band}». يوجد فيه: {bands}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_mosaic.py" />
      <source>The rasters of “{folder}” do not lie side by side with the same bands and cells. Choose one of them.</source>
      <translation>شبكات «‎{folder}‎» ليست متجاورة بالنطاقات والخلايا نفسها. اختر واحدة منها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_mosaic.py" />
      <source>The rasters of “{folder}” lie far apart, so that they make no image together. Choose one of them.</source>
      <translation>شبكات «‎{folder}‎» متباعدة فلا تكوّن صورة معًا. اختر واحدة منها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_names.py" />
      <source>Its scale and offset stand in the scene's metadata (…_MTL.txt): choose that file for reflectance or kelvin.</source>
      <translation>معاملا القياس والإزاحة في البيانات الوصفية للمشهد (…_MTL.txt): اختر ذلك الملف للحصول على الانعكاسية أو الكلفن.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_names.py" />
      <source>Its scale and offset stand in the product's metadata (MTD_MSIL2A.xml), which are not beside it.</source>
      <translation>معامل الضرب والإزاحة مذكوران في البيانات الوصفية للمنتج (MTD_MSIL2A.xml)، وهي ليست بجانبه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_names.py" />
      <source>Its name is one of {platform}.</source>
      <translation>اسمها من أسماء {platform}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_oddities.py" />
      <source>By its name it holds heights, but values from {low} to {high} are none in metres, perhaps centimetres: choose a role, or convert them (Raster ▸ Raster Calculator).</source>
      <translation>يدل اسمها على ارتفاعات، لكن القيم من {low} إلى {high} ليست بالأمتار، ربما بالسنتيمترات: اختر دورًا، أو حوّلها (نقطية ◂ حاسبة الشبكة النقطية).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>“{file}” is neither a raster nor metadata of Landsat (…_MTL.txt) or Sentinel-2 (MTD_MSIL2A.xml). Choose the raster, or the folder of the scene.</source>
      <translation>«‎{file}‎» ليس شبكة نقطية ولا بيانات وصفية من Landsat (…_MTL.txt) أو Sentinel-2 (MTD_MSIL2A.xml). اختر الشبكة النقطية، أو مجلد المشهد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>They are {count} rasters side by side, read as one.</source>
      <translation>هي {count} شبكات متجاورة، قُرئت كأنها واحدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>There is no file or folder “{path}”. Check the path.</source>
      <translation>لا يوجد ملف أو مجلد باسم «‎{path}‎». تحقق من المسار.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>“{file}” is an archive. Unpack it, and choose the folder that comes out.</source>
      <translation>‏«‎{file}‎» أرشيف مضغوط. فكّ ضغطه، واختر المجلد الناتج.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>“{folder}” holds no image: neither a GeoTIFF nor the metadata of Landsat (…_MTL.txt) or Sentinel-2 (MTD_MSIL2A.xml). Choose the folder with the files.</source>
      <translation>لا يحتوي «‎{folder}‎» على صورة: لا GeoTIFF ولا البيانات الوصفية من Landsat ‏(…_MTL.txt) أو Sentinel-2 ‏(MTD_MSIL2A.xml). اختر المجلد الذي فيه الملفات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>Only {most} files are read.</source>
      <translation>لا يُقرأ إلا {most} من الملفات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>“{folder}” holds several scenes: {scenes}. Choose one of them.</source>
      <translation>يحتوي «‎{folder}‎» على عدة مشاهد: {scenes}. اختر واحدًا منها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>“{folder}” holds no image.</source>
      <translation>لا يحتوي «‎{folder}‎» على صورة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>It is a folder of {count} rasters.</source>
      <translation>هو مجلد طبقات نقطية، عددها {count}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>“{folder}” holds the metadata of several scenes: {files}. Choose one of these files.</source>
      <translation>يحتوي «‎{folder}‎» على بيانات وصفية لعدة مشاهد: {files}. اختر واحدًا من هذه الملفات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/jp2_layout.py" />
      <source>the head of its image is damaged at byte {place}</source>
      <translation>ترويسة صورته تالفة عند البايت {place}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/jp2_layout.py" />
      <source>“{file}” cannot be read: {reason}. Tell its publisher.</source>
      <translation>تتعذر قراءة «‎{file}‎»: {reason}. أخبر ناشره.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/jp2_layout.py" />
      <source>it holds no image</source>
      <translation>لا يحتوي على صورة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/jp2_layout.py" />
      <source>its image does not begin as JPEG 2000</source>
      <translation>لا تبدأ صورته كصيغة ‎JPEG 2000‎</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/jp2_layout.py" />
      <source>an image in it has no size</source>
      <translation>فيه صورة لا أبعاد لها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/jp2_layout.py" />
      <source>its box at byte {place} is damaged</source>
      <translation>الكتلة عند البايت {place} فيه تالفة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>It tells of quality, angles or the steps of the computation, and is no band of the image.</source>
      <translation>يتعلق بالجودة أو الزوايا أو خطوات الحساب، وليس نطاقًا من الصورة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>Its file name “{file}” leads out of the folder.</source>
      <translation>اسم ملفه «‎{file}‎» يقود إلى خارج المجلد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>Its file “{file}” is not in the folder.</source>
      <translation>ملفه «‎{file}‎» ليس في المجلد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>it names no bands</source>
      <translation>لا تذكر أي نطاقات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>Its metadata are those of a Landsat scene.</source>
      <translation>بياناتها الوصفية بيانات مشهد من Landsat.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>clouds, their shadows, and cirrus</source>
      <translation>الغيوم وظلالها، والسحاب الرقيق (cirrus)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>The time is that of the scene's centre, from “{file}”.</source>
      <translation>الوقت هو وقت مركز المشهد، من «‎{file}‎».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_bands.py" />
      <source>clouds, their borders and shadows, and cirrus</source>
      <translation>الغيوم وحوافها وظلالها، والسحاب الرقيق (cirrus)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_calibration.py" />
      <source>Brightness temperature at the top of the atmosphere: emissivity and air are not corrected.</source>
      <translation>درجة حرارة السطوع عند أعلى الغلاف الجوي: لم يُصحَّح أثر الانبعاثية والهواء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_calibration.py" />
      <source>It was taken at night, with the sun below the horizon: there is no reflectance, bands are in radiance.</source>
      <translation>التُقطت ليلًا والشمس تحت الأفق: لا انعكاسية فيها، والنطاقات بوحدات الإشعاع.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_calibration.py" />
      <source>The metadata do not tell how some bands become reflectance: those stay as they are.</source>
      <translation>لا تذكر البيانات الوصفية كيف تصبح بعض النطاقات انعكاسية: تبقى تلك كما هي.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>“{file}” cannot be used as Landsat's metadata: {reason}. Get the scene again.</source>
      <translation>لا يمكن استعمال «‎{file}‎» كبيانات وصفية من Landsat: {reason}. احصل على المشهد من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>it is too large</source>
      <translation>هو كبير جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>the group {group} does not end: the file is cut short</source>
      <translation>المجموعة {group} لا تنتهي: الملف مبتور</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>{key} is “{value}” and no number</source>
      <translation>قيمة {key} هي «{value}» وليست عددًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>it cannot be read ({reason})</source>
      <translation>تتعذر قراءته ({reason})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>line {line} is “{found}”</source>
      <translation>السطر {line} هو «{found}»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>it is nested too deep</source>
      <translation>تداخله عميق جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>line {line} is no JSON</source>
      <translation>السطر {line} ليس JSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>line {line} ends a group that did not begin</source>
      <translation>السطر {line} ينهي مجموعة لم تبدأ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt.py" />
      <source>No value of it has come yet.</source>
      <translation>لم تأت منه أي قيمة بعد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_address.py" />
      <source>“{address}” is no address of a broker: write it as mqtts://broker.example.org/city/#.</source>
      <translation>«{address}» ليس عنوان وسيط: اكتبه هكذا mqtts://broker.example.org/city/#.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_address.py" />
      <source>The address of a broker holds no user and password: choose an authentication of QGIS for them.</source>
      <translation>عنوان الوسيط لا يحمل اسم مستخدم وكلمة مرور: اختر لهما مصادقة من QGIS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_address.py" />
      <source>“{address}” names no host and port that could be a broker. Check the address.</source>
      <translation>«{address}» لا يسمي مضيفًا ومنفذًا يمكن أن يكون وسيطًا. تحقق من العنوان.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_address.py" />
      <source>“{topics}” is no filter of topics: + stands for one whole level, # for all that follow, and only at the end, as in city/+/air/#.</source>
      <translation>«{topics}» ليس مرشّح مواضيع: العلامة + تقوم مقام مستوى كامل واحد، و# مقام كل ما يلي، وفي النهاية فقط، كما في city/+/air/#.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_buffer.py" />
      <source>There are more series than CityVerse keeps of one broker: narrow the topics of the address.</source>
      <translation>السلاسل أكثر مما يحفظه CityVerse من وسيط واحد: ضيّق مواضيع العنوان.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_buffer.py" />
      <source>The broker kept it from before, and it does not say when it was measured.</source>
      <translation>احتفظ بها الوسيط من قبل، ولا تقول متى قيست.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_buffer.py" />
      <source>It cannot be read.</source>
      <translation>لا يمكن قراءتها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_formats.py" />
      <source>It does not say of which Datastream it is: listen to v1.1/Datastreams(…)/Observations.</source>
      <translation>لا تقول من أي Datastream هي: أنصت إلى v1.1/Datastreams(…)/Observations.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_formats.py" />
      <source>It is a message of LoRaWAN without decoded values: set a payload formatter (codec) in the network for this device.</source>
      <translation>هي رسالة LoRaWAN بلا قيم مفكوكة الترميز: عيّن في الشبكة منسّق حمولة (codec) لهذا الجهاز.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_formats.py" />
      <source>It is a message of LoRaWAN that brings no measurements.</source>
      <translation>هي رسالة LoRaWAN لا تحمل قياسات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_formats.py" />
      <source>It is of a newer form of SenML than CityVerse knows.</source>
      <translation>هي من صيغة لـ SenML أحدث مما يعرفه CityVerse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_found.py" />
      <source>Its value is no number.</source>
      <translation>قيمتها ليست رقمًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_found.py" />
      <source>Its value is no measurement: so large a number stands for one that is missing.</source>
      <translation>قيمتها ليست قياسًا: رقم بهذا الكبر يقوم مقام قيمة ناقصة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_found.py" />
      <source>Its time cannot be read. With a dash as time in the source's settings, the time of arrival counts.</source>
      <translation>وقتها لا يُقرأ. إذا وُضعت شَرطة للوقت في إعدادات المصدر حُسب وقت الوصول.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_found.py" />
      <source>Its time lies in the future or before the year 2000: the clock of the sensor is wrong. With a dash as time in the source's settings, the time of arrival counts.</source>
      <translation>وقتها في المستقبل أو قبل سنة 2000: ساعة جهاز الاستشعار خاطئة. إذا وُضعت شَرطة للوقت في إعدادات المصدر حُسب وقت الوصول.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_found.py" />
      <source>It holds neither a number nor a place.</source>
      <translation>ليس فيها رقم ولا موضع.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_line.py" />
      <source>To listen to MQTT, the Python package paho-mqtt is needed, which is not there: in the Python of QGIS run “python -m pip install paho-mqtt” and start QGIS again.</source>
      <translation>للإنصات إلى MQTT تلزم حزمة بايثون paho-mqtt، وهي غير موجودة: شغّل في بايثون الخاص بـ QGIS ‏«python -m pip install paho-mqtt» ثم أعد تشغيل QGIS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_line.py" />
      <source>{reason} It is tried again by itself.</source>
      <translation>{reason} تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_line.py" />
      <source>{where}: the connection broke off.</source>
      <translation>{where}: انقطع الاتصال.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_objects.py" />
      <source>It holds more values than one message may.</source>
      <translation>فيها قيم أكثر مما يجوز لرسالة واحدة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_objects.py" />
      <source>It has no field “{field}”.</source>
      <translation>ليس فيها حقل «{field}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>It is larger than a message of measurements may be (256 KiB).</source>
      <translation>هي أكبر مما يجوز لرسالة قياسات (256 KiB).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>It is empty.</source>
      <translation>هي فارغة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>It is neither a number nor JSON, or not written in UTF-8.</source>
      <translation>ليست رقمًا ولا JSON، أو ليست مكتوبة بـ UTF-8.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>It is a binary message of Sparkplug, which is not read: let the device or a gateway send JSON beside it.</source>
      <translation>هذه رسالة ثنائية من Sparkplug، وهي لا تُقرأ: اجعل الجهاز أو بوابة ترسل JSON إلى جانبها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>Its JSON is nested too deeply to be read.</source>
      <translation>JSON فيها متداخل بعمق لا يُقرأ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>Its topic does not fit the template of topics.</source>
      <translation>موضوعها لا يوافق قالب المواضيع.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>Its JSON is not whole.</source>
      <translation>JSON فيها غير كامل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_stations.py" />
      <source>“{file}” has no column of stations (station, id or device). Its columns are: {columns}.</source>
      <translation>«{file}» ليس فيه عمود محطات (station أو id أو device). أعمدته: {columns}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_stations.py" />
      <source>“{file}” is too large for a table of stations.</source>
      <translation>«{file}» أكبر من أن يكون جدول محطات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_topics.py" />
      <source>The template of topics, “{template}”, cannot be read: write it as city/{example}. It may name {names}.</source>
      <translation>قالب المواضيع «{template}» لا يُقرأ: اكتبه هكذا city/{example}. ويمكن أن يسمي {names}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: the broker does not accept user and password, or wants some. Choose or mend the authentication of this source, of the kind “Basic”.</source>
      <translation>{where}: لا يقبل الوسيط اسم المستخدم وكلمة المرور، أو يطلبهما. اختر مصادقة هذا المصدر أو أصلحها، من النوع «Basic».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: the broker does not let this user listen to “{topics}”. Ask its operator, or change the topics.</source>
      <translation>{where}: لا يسمح الوسيط لهذا المستخدم بالإنصات إلى «{topics}». اسأل مشغّله، أو غيّر المواضيع.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where} sends messages that are too large for measurements. Narrow the topics of the address.</source>
      <translation>{where} يرسل رسائل أكبر من أن تكون قياسات. ضيّق مواضيع العنوان.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where} does not speak TLS. Check the port, or whether the address begins with mqtt://.</source>
      <translation>{where} لا يتكلم TLS. تحقق من المنفذ، أو هل يبدأ العنوان بـ mqtt://.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where} cannot be reached. Check the network and the address.</source>
      <translation>تعذّر الوصول إلى {where}. تحقق من الشبكة والعنوان.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: the broker refuses the connection (code {code}).</source>
      <translation>{where}: يرفض الوسيط الاتصال (الرمز {code}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: its certificate is made out for another name. Check the address.</source>
      <translation>{where}: شهادته صادرة لاسم آخر. تحقق من العنوان.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: nothing answers there. Is the broker running, and is the port right?</source>
      <translation>{where}: لا شيء يجيب هناك. هل الوسيط يعمل، وهل المنفذ صحيح؟</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where} does not answer as a broker of MQTT in time.</source>
      <translation>{where} لا يجيب في الوقت المناسب كوسيط MQTT.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: the broker does not speak MQTT 3.1.1.</source>
      <translation>{where}: الوسيط لا يتكلم MQTT 3.1.1.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: the broker does not accept the name of this client.</source>
      <translation>{where}: الوسيط لا يقبل اسم هذا العميل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: the broker is not ready.</source>
      <translation>{where}: الوسيط غير جاهز.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/ngsi_ld.py" />
      <source>It has no time of observation.</source>
      <translation>ليس له وقت رصد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/ngsi_ld_entities.py" />
      <source>Its entity has no id.</source>
      <translation>ليس لكيانه معرّف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_document.py" />
      <source>“{file}” is too large for a document of entities.</source>
      <translation>«‎{file}‎» أكبر من أن يكون وثيقة كيانات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_intake.py" />
      <source>{where}: the times in its column “{column}” cannot be read, for instance “{example}”.</source>
      <translation>{where}: الأوقات في عموده «{column}» لا تُقرأ، مثل «{example}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_intake.py" />
      <source>{where} names a station or a property of its own in nearly every row: it is no table of series.</source>
      <translation>{where} يسمي في كل سطر تقريبًا محطة أو خاصية خاصة به: ليس جدول سلاسل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_intake.py" />
      <source>{where} holds no rows.</source>
      <translation>لا صفوف في {where}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_json.py" />
      <source>{where}: the answer is not whole, or is no JSON (character {place}). Try again later.</source>
      <translation>{where}: الجواب غير كامل، أو ليس JSON (الحرف {place}). حاول لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_json.py" />
      <source>{where} names a next page on another server ({target}). That is not followed. Tell its operator: the server does not know its own public address.</source>
      <translation>يذكر {where} صفحة تالية على خادم آخر ({target}). لا تُتبع. أخبر مشغّله: الخادم لا يعرف عنوانه العام.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_json.py" />
      <source>{where}: the answer is no JSON object, as sensors' servers send it.</source>
      <translation>{where}: الجواب ليس كائن JSON كما ترسله خوادم أجهزة الاستشعار.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_json.py" />
      <source>{where}: the link to the next page is no address.</source>
      <translation>{where}: رابط الصفحة التالية ليس عنوانًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_json.py" />
      <source>{where} answers with nothing at all. Try again later.</source>
      <translation>لا يجيب {where} بشيء إطلاقًا. حاول لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_kept.py" />
      <source>CityVerse works offline: these are kept values.</source>
      <translation>يعمل CityVerse دون اتصال: هذه قيم محفوظة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_opening.py" />
      <source>“{address}” is no source of sensors that CityVerse knows. Check the address.</source>
      <translation>«{address}» ليس مصدر أجهزة استشعار يعرفه CityVerse. تحقق من العنوان.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_opening.py" />
      <source>“{address}” does not speak what its source says: MQTT belongs to addresses with mqtt:// or mqtts://.</source>
      <translation>«{address}» لا يتكلم ما يقوله مصدره: MQTT للعناوين التي تبدأ بـ mqtt:// أو mqtts://.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_rows.py" />
      <source>{address} measures nothing of this in this area. It measures: {properties}.</source>
      <translation>لا يقيس {address} شيئًا من هذا في هذه المنطقة. يقيس: {properties}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_rows.py" />
      <source>Nobody says where its station is.</source>
      <translation>لا أحد يقول أين محطته.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_store.py" />
      <source>The store of sensor values, {file}, cannot be used: {reason}. Free some space, or delete the file.</source>
      <translation>لا يمكن استعمال مخزن قيم أجهزة الاستشعار {file}: {reason}. أفسح بعض المساحة، أو احذف الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_tables.py" />
      <source>It has no time that can be read, or ends before it begins.</source>
      <translation>ليس له وقت يمكن قراءته، أو ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_tables.py" />
      <source>It has no observation with a time.</source>
      <translation>ليس له رصد ذو وقت.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_tables.py" />
      <source>{where} is not whole: {reason}.</source>
      <translation>{where} غير كامل: {reason}.</translation>
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
      <location filename="../cityverse_plugin/sources/opensensemap.py" />
      <source>{where}: the answer is no list of boxes or values.</source>
      <translation>{where}: الجواب ليس قائمة علب أو قيم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/opensensemap.py" />
      <source>It has no id by which it could be asked for.</source>
      <translation>ليس له معرّف يُطلب به.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm.py" />
      <source>“{file}” is no file of OpenStreetMap: take .osm.pbf, .osm, or an answer of Overpass saved as JSON or XML.</source>
      <translation>«‎{file}‎» ليس ملف OpenStreetMap: خذ ‎.osm.pbf‎ أو ‎.osm‎ أو جواب Overpass محفوظًا بصيغة JSON أو XML.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm.py" />
      <source>“{file}” is a web page in which Overpass says: {words} Mend the question, or ask later.</source>
      <translation>«‎{file}‎» صفحة ويب يقول فيها Overpass: {words} صحّح السؤال، أو اسأل لاحقًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm.py" />
      <source>“{file}” is {kind}, which is not read here. Convert it to .osm.pbf, for instance with osmium.</source>
      <translation>«‎{file}‎» هو {kind}، ولا يُقرأ هنا. حوّله إلى ‎.osm.pbf‎، مثلًا باستخدام osmium.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm.py" />
      <source>It is a single point; this role needs lines or areas.</source>
      <translation>هو نقطة واحدة؛ وهذا الدور يحتاج إلى خطوط أو مساحات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm.py" />
      <source>It is in the file twice; the first is taken.</source>
      <translation>هو مكرر في الملف؛ يؤخذ الأول.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_json.py" />
      <source>“{file}” is not complete, Overpass says: {remark}. Ask for a smaller area.</source>
      <translation>‏«‎{file}‎» غير كامل، ويقول Overpass: {remark}. اطلب منطقة أصغر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_json.py" />
      <source>“{file}”: element {number} of the answer is damaged. Get the file again from its source.</source>
      <translation>‏«‎{file}‎»: العنصر {number} من الجواب تالف. احصل على الملف من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_json.py" />
      <source>“{file}” is larger than {most} MB: ask Overpass for a smaller area, or take a .pbf file.</source>
      <translation>حجم «‎{file}‎» أكبر من ‎{most} MB: اطلب من Overpass منطقة أصغر، أو خذ ملف ‎.pbf.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_json.py" />
      <source>“{file}”, line {line}: the JSON is damaged. Get the file again from its source.</source>
      <translation>‏«‎{file}‎»، السطر {line}: نص JSON تالف. احصل على الملف من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_json.py" />
      <source>“{file}” is no answer of Overpass: it has no elements.</source>
      <translation>ليس «‎{file}‎» جوابًا من Overpass: لا عناصر فيه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_json.py" />
      <source>“{file}” is no answer of Overpass.</source>
      <translation>ليس «‎{file}‎» جوابًا من Overpass.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_pbf.py" />
      <source>“{file}” is damaged in the block that begins at byte {byte}: get it again from its source.</source>
      <translation>‏«‎{file}‎» تالف في الكتلة التي تبدأ عند البايت {byte}: احصل عليه من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_pbf.py" />
      <source>“{file}” needs {features}, which is not known here. Convert it, for instance with osmium.</source>
      <translation>يحتاج «‎{file}‎» إلى {features}، وهو غير معروف هنا. حوّل الملف، مثلًا بواسطة osmium.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_pbf.py" />
      <source>“{file}” ends before its first object: get it again.</source>
      <translation>ينتهي «‎{file}‎» قبل أول كائن فيه: احصل عليه من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>It is a relation of the type “{type}”, which has no shape of its own.</source>
      <translation>هو علاقة من النوع «{type}»، وليس لها شكل خاص بها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>Only its centre is in the file.</source>
      <translation>مركزه فقط في الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>It has fewer than two nodes.</source>
      <translation>له أقل من عقدتين.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>Its nodes are not in the file.</source>
      <translation>عُقده ليست في الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>Its outline is not closed.</source>
      <translation>حدوده غير مغلقة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>All its nodes are in one place.</source>
      <translation>كل عقده في مكان واحد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>Its outline encloses nothing.</source>
      <translation>حدوده لا تحيط بشيء.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>{count} of its {all} nodes are not in the file, or have no place on Earth.</source>
      <translation>عدد عقده التي ليست في الملف أو لا مكان لها على الأرض: {count} من أصل {all}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>Its outline has a gap at node {node}.</source>
      <translation>في حدوده فجوة عند العقدة {node}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>Way {way} of its outline is not in the file.</source>
      <translation>الطريق {way} من حدوده ليس في الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>It has no outline.</source>
      <translation>ليست له حدود.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>“{file}”, line {line}: the XML is damaged ({reason}). Get the file again from its source.</source>
      <translation>‏«‎{file}‎»، السطر {line}: نص XML تالف ({reason}). احصل على الملف من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>“{file}” declares entities of its own, as no file of OpenStreetMap does: it is not read.</source>
      <translation>يصرّح «‎{file}‎» بكيانات (entities) خاصة به، ولا يفعل ذلك أي ملف من OpenStreetMap: لم يُقرأ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>“{file}”, line {line}: it holds {what}, not the map of one time. Make an extract of one time of it, for instance with osmium.</source>
      <translation>«{file}»، السطر {line}: فيه {what}، لا خريطة وقت واحد. اصنع منه مقتطفًا لوقت واحد، مثلًا بـ osmium.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>“{file}”, line {line}: {problem}. Get the file again from its source.</source>
      <translation>‏«‎{file}‎»، السطر {line}: {problem}. احصل على الملف من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>a history, with objects as they were before</source>
      <translation>سجل تاريخي فيه الكائنات كما كانت من قبل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>{key} is no id</source>
      <translation>‏{key} ليس معرّفًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>changes (osmChange)</source>
      <translation>تغييرات (osmChange)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>{key} is no number</source>
      <translation>‏{key} ليس عددًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>“{file}” cannot be used: {reason}. Get it again.</source>
      <translation>لا يمكن استعمال «‎{file}‎»: {reason}. احصل عليه من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>it is too large for a description</source>
      <translation>هو أكبر من أن يكون وصفًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>line {line} declares types or entities</source>
      <translation>السطر {line} يصرّح بأنواع أو كيانات (entities)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>it cannot be read: {reason}</source>
      <translation>تتعذر قراءته: {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>line {line} is nested too deep</source>
      <translation>تداخل السطر {line} عميق جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>line {line} is no XML</source>
      <translation>السطر {line} ليس XML</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>its letters cannot be read</source>
      <translation>تتعذر قراءة حروفه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud.py" />
      <source>“{file}” is compressed (LAZ). To read it, laspy and lazrs are needed, which are not there: in the Python of QGIS run “python -m pip install laspy[lazrs]” and start QGIS again, or decompress the file to LAS.</source>
      <translation>«{file}» مضغوط (LAZ). لقراءته يلزم laspy وlazrs وهما غير موجودين: في بايثون QGIS شغّل «python -m pip install laspy[lazrs]» ثم أعد تشغيل QGIS، أو فك ضغط الملف إلى LAS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud.py" />
      <source>it ends after point {done} of {count}</source>
      <translation>ينتهي بعد النقطة {done} من {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud.py" />
      <source>after point {done} of {count} it cannot be decompressed ({why})</source>
      <translation>بعد النقطة {done} من {count} لا يمكن فك ضغطه ({why})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>“{file}” is in degrees, cells are in metres: reproject the point cloud, for instance to UTM.</source>
      <translation>«{file}» بالدرجات والخلايا بالأمتار: أعد إسقاط سحابة النقاط، مثلًا إلى UTM.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>A raster of {width} by {height} cells needs more memory than the settings allow: choose a larger RESOLUTION or a smaller EXTENT.</source>
      <translation>راستر من {width} في {height} خلية يحتاج ذاكرة أكثر مما تسمح به الإعدادات: اختر RESOLUTION أكبر أو EXTENT أصغر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>No point of “{file}” lies in EXTENT: it reaches from {low} to {high}.</source>
      <translation>لا نقطة من «{file}» داخل EXTENT: يمتد من {low} إلى {high}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>Gaps up to {distance} from the nearest point are filled with its height: they are guesses.</source>
      <translation>الفجوات حتى {distance} من أقرب نقطة مُلئت بارتفاعها: هذه تخمينات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>No point is classified as ground: the terrain is the lowest point of each cell, which under wide roofs and dense trees is not the ground.</source>
      <translation>لا نقطة مصنفة أرضًا: التضاريس أخفض نقطة في كل خلية، وهي تحت الأسطح الواسعة والأشجار الكثيفة ليست الأرض.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>No point of “{file}” is of use: {reasons}</source>
      <translation>لا نقطة من «{file}» صالحة: {reasons}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>{count} points are not of the class ground.</source>
      <translation>{count} نقطة ليست من صنف الأرض.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>{count} points have no place on Earth: coordinates that are no numbers, or absurd heights.</source>
      <translation>{count} نقطة بلا مكان على الأرض: إحداثيات ليست أعدادًا، أو ارتفاعات غير معقولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>{count} points are classified as noise.</source>
      <translation>{count} نقطة مصنفة ضجيجًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>{count} points are marked as withheld by their maker.</source>
      <translation>{count} نقطة معلّمة كمسحوبة من منتجها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>{count} points lie outside of the area, or of the bounds that the file states.</source>
      <translation>{count} نقطة خارج المنطقة، أو خارج الحدود التي يذكرها الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>its head speaks of {count} records before and {further} after its points, for which there is no room</source>
      <translation>رأسه يذكر {count} سجلًا قبل نقاطه و{further} بعدها، ولا مكان لها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>its points are counted from the centre of the Earth (geocentric): reproject them, for instance to UTM</source>
      <translation>نقاطه محسوبة من مركز الأرض: أعد إسقاطها، مثلًا إلى UTM</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>it is LAS {version} with points of format {format}: versions 1.0 to 1.4 with formats 0 to 10 are read</source>
      <translation>إنه LAS {version} بنقاط من الصيغة {format}: تُقرأ الإصدارات 1.0 إلى 1.4 بالصيغ 0 إلى 10</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>its points have {bytes} bytes, format {format} needs {least}</source>
      <translation>نقاطه من {bytes} بايت، والصيغة {format} تحتاج {least}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>“{file}” is not a point cloud that can be read: {reason}. Get it again from its source.</source>
      <translation>«{file}» ليس سحابة نقاط يمكن قراءتها: {reason}. أحضره مجددًا من مصدره.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>it ends in its head</source>
      <translation>ينتهي في رأسه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>it holds no points</source>
      <translation>لا يحوي نقاطًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>the scale, offset or bounds in its head are no numbers</source>
      <translation>المقياس أو الإزاحة أو الحدود في رأسه ليست أعدادًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>the bounds in its head, {low} to {high}, are no place on Earth</source>
      <translation>الحدود في رأسه، {low} إلى {high}، ليست مكانًا على الأرض</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>it ends before its points</source>
      <translation>ينتهي قبل نقاطه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>it does not begin as LAS and LAZ do</source>
      <translation>لا يبدأ كما يبدأ LAS وLAZ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>it is empty</source>
      <translation>إنه فارغ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_metric.py" />
      <source>“{file}” is in degrees and reaches from {west} to {east}: reproject the point cloud to metres.</source>
      <translation>«‎{file}‎» بالدرجات ويمتد من {west} إلى {east}: أعد إسقاط سحابة النقاط إلى الأمتار.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_pieces.py" />
      <source>compressed points have {bytes} bytes and those of its head {least}</source>
      <translation>حجم النقاط المضغوطة {bytes} بايت، وحجمها في الترويسة {least}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_pieces.py" />
      <source>its points are compressed in pieces of {count}, which fill the memory</source>
      <translation>نقاطه مضغوطة في قطع من {count} نقطة، وهي تملأ الذاكرة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_pieces.py" />
      <source>the list of its compressed pieces is damaged</source>
      <translation>قائمة قطعه المضغوطة تالفة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_pieces.py" />
      <source>its head does not say how its points are compressed</source>
      <translation>لا تذكر ترويسته كيف ضُغطت نقاطه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its points are stored as “{kind}”: laszip, binary and zstandard are read</source>
      <translation>نقطه مخزّنة على صورة «{kind}»: تُقرأ laszip وbinary وzstandard</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its tile {tile} holds {found} points, and its list says {count}</source>
      <translation>بلاطته {tile} فيها {found} نقطة، وقائمته تقول {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its list of tiles {list} says “{count}” of the tile “{tile}”</source>
      <translation>قائمة بلاطاته {list} تقول «{count}» عن البلاطة «{tile}»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its tile {tile} is damaged: it is not {count} points of {bytes} bytes</source>
      <translation>بلاطته {tile} تالفة: ليست {count} نقطة من {bytes} بايت</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its “{part}” does not say where and how many its points are</source>
      <translation>«{part}» فيه لا يقول أين نقطه وكم هي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its tile {tile} is missing</source>
      <translation>بلاطته {tile} مفقودة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its “{part}” is no JSON object</source>
      <translation>«{part}» فيه ليس كائن JSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its schema does not say how x, y and z are stored</source>
      <translation>مخططه لا يقول كيف تُخزَّن x وy وz</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>it has more than {most} tiles</source>
      <translation>فيه أكثر من {most} بلاطة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its “{part}” is too large</source>
      <translation>«{part}» فيه أكبر من اللازم</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its “{part}” is missing, or cannot be read</source>
      <translation>«{part}» فيه مفقود أو لا يُقرأ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its “{part}” is no JSON</source>
      <translation>«{part}» فيه ليس JSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets.py" />
      <source>“{file}” cannot be read as presets: at “{id}”, {reason}. The fields are {fields}.</source>
      <translation>لا يمكن قراءة «{file}» كإعدادات: عند «{id}»، {reason}. الحقول هي {fields}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets.py" />
      <source>There is no preset “{id}” in this version of CityVerse.</source>
      <translation>لا إعداد «{id}» في هذه النسخة من CityVerse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets.py" />
      <source>one of its values cannot be</source>
      <translation>إحدى قيمه غير ممكنة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>The area has {size} km², and at most {most} km² are fetched from here. Choose a smaller one.</source>
      <translation>مساحة المنطقة {size} كم²، ويُجلب من هنا {most} كم² على الأكثر. اختر منطقة أصغر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>“{preset}” has one file for each country, and “{country}” is none: give its two letters.</source>
      <translation>لـ «{preset}» ملف لكل بلد، و«{country}» ليس بلدًا: أعطِ حرفيه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>The area is not made of four numbers. Draw it on the map, or type them.</source>
      <translation>المنطقة ليست أربعة أعداد. ارسمها على الخريطة، أو اكتبها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>The area lies outside of the world: longitudes end at 180, latitudes at 90 degrees.</source>
      <translation>المنطقة خارج العالم: خطوط الطول تنتهي عند 180 ودوائر العرض عند 90 درجة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>The area's west lies east of its east. Across the 180th meridian, make two twins.</source>
      <translation>غرب المنطقة شرق شرقها. عبر خط الطول 180 اصنع توأمين.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>The area has no size. Draw a rectangle on the map.</source>
      <translation>لا مساحة للمنطقة. ارسم مستطيلًا على الخريطة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>The area touches more than {count} tiles. Choose a smaller one.</source>
      <translation>تمس المنطقة أكثر من {count} بلاطة. اختر منطقة أصغر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_items.py" />
      <source>It is no complete item.</source>
      <translation>ليس عنصرًا كاملًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_items.py" />
      <source>It does not say when it was taken.</source>
      <translation>لا يقول متى التُقط.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_items.py" />
      <source>“{band}” is no GeoTIFF, of which parts could be fetched.</source>
      <translation>«‎{band}‎» ليس ملف GeoTIFF يمكن جلب أجزاء منه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_items.py" />
      <source>It has no band “{band}”.</source>
      <translation>ليس فيه النطاق «{band}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>“{file}” is nothing that a twin can hold, by its content: 3D city models, imagery, point clouds, climate data, OpenStreetMap, vector layers and sensor readings are known.</source>
      <translation>ليس «‎{file}‎»، بحسب محتواه، شيئًا يمكن أن يحتويه توأم: المعروف هو نماذج المدن ثلاثية الأبعاد والصور وسحب النقاط والبيانات المناخية وOpenStreetMap والطبقات المتجهية وقراءات المستشعرات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>A broker of MQTT is listened to: add its address in the Sensors panel, and freeze there what it sends.</source>
      <translation>وسيط MQTT يُنصَت إليه: أضف عنوانه في لوحة المستشعرات، وجمّد هناك ما يرسله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>“{file}” is {kind}, which is not read here: open it in QGIS or unpack it, then add the layer.</source>
      <translation>«{file}» هو {kind}، ولا يُقرأ هنا: افتحه في QGIS أو فك ضغطه، ثم أضف الطبقة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>The folder “{folder}” holds no scene of Landsat or Sentinel-2, no GeoTIFF, no Zarr, no point cloud. Choose a file.</source>
      <translation>المجلد «‎{folder}‎» لا يحوي مشهدًا من Landsat أو Sentinel-2، ولا GeoTIFF، ولا Zarr، ولا سحابة نقاط. اختر ملفًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>3D city model</source>
      <translation>نموذج مدينة ثلاثي الأبعاد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>Climate data</source>
      <translation>بيانات مناخية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>OpenStreetMap</source>
      <translation>OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>Vector layer</source>
      <translation>طبقة متجهية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>Sensor readings</source>
      <translation>قراءات المستشعرات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>Record of a catalogue of imagery</source>
      <translation>سجل من فهرس صور</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>“{address}” is no web address: it begins with https://.</source>
      <translation>ليس «‎{address}‎» رابط ويب: يبدأ رابط الويب بـ ‎https://‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>a file geodatabase</source>
      <translation>قاعدة بيانات جغرافية ملفية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings.py" />
      <source>It has no id by which it could be asked for, or measures nothing.</source>
      <translation>ليس له معرّف يُطلب به، أو لا يقيس شيئًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings_arrays.py" />
      <source>The server sent it twice.</source>
      <translation>أرسله الخادم مرتين.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings_batch.py" />
      <source>{where} answers fewer requests than it was asked.</source>
      <translation>يجيب {where} عن طلبات أقل مما سُئل.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings_pages.py" />
      <source>{where} gives the same page again and again: its pages have no end. Tell its operator.</source>
      <translation>يعطي ‎{where}‎ الصفحة نفسها مرة بعد مرة: لا نهاية لصفحاته. أخبر مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings_pages.py" />
      <source>{where} leads back to a page that was there before: its pages have no end. Tell its operator.</source>
      <translation>يعيد {where} إلى صفحة كانت من قبل: لا نهاية لصفحاته. أخبر مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings_pages.py" />
      <source>{where} leads on and on to empty pages. Tell its operator.</source>
      <translation>يقود {where} إلى صفحات فارغة بلا نهاية. أخبر مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings_pages.py" />
      <source>{where} is no list of SensorThings: check the address.</source>
      <translation>{where} ليس قائمة SensorThings: تحقق من العنوان.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>The metadata of its product are not there: reflectance = raw × 0.0001, less 0.1 from processing baseline 04.00 on, as in all products of ESA so far.</source>
      <translation>البيانات الوصفية لمنتجه غير موجودة: الانعكاسية = القيمة الخام × ‎0.0001‎، ناقص ‎0.1‎ ابتداءً من نسخة المعالجة ‎04.00‎، كما في جميع منتجات ESA حتى الآن.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>It tells of the atmosphere, and is no band of the image.</source>
      <translation>يتعلق بالغلاف الجوي، وليس نطاقًا من الصورة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>“{file}” is of a product of {count} tiles: {tiles}. Choose the folder of one of them, in “{folder}”.</source>
      <translation>الملف «‎{file}‎» من منتج فيه {count} من البلاطات: {tiles}. اختر مجلد واحدة منها، في «‎{folder}‎».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>It is a picture that was made from the bands.</source>
      <translation>هو صورة صُنعت من النطاقات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>It is the scene classification: the mask of clouds is made from it.</source>
      <translation>هو تصنيف المشهد: يُصنع منه قناع الغيوم.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>it begins with &lt;{tag}&gt;</source>
      <translation>يبدأ بـ ‎&lt;{tag}&gt;‎</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>Its metadata are those of a Sentinel-2 product.</source>
      <translation>بياناتها الوصفية بيانات منتج من Sentinel-2.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>Its metadata are those of a tile of a Sentinel-2 product.</source>
      <translation>بياناته الوصفية هي بيانات بلاطة من منتج ‎Sentinel-2‎.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>it names no bands, and none lie beside it</source>
      <translation>لا يسمي أي نطاق، ولا يوجد أي نطاق بجانبه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>The time is that of the product's sensing, from “{file}”.</source>
      <translation>الوقت هو وقت التقاط المنتج، من «‎{file}‎».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>The time is that of the tile's sensing, from “{file}”.</source>
      <translation>الوقت هو وقت التقاط البلاطة، بحسب «‎{file}‎».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>The same band is there with cells of {size} m.</source>
      <translation>النطاق نفسه موجود بخلايا قياسها {size} م.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2_numbers.py" />
      <source>“{file}” cannot be used as Sentinel-2's metadata: {reason}. Get the product again.</source>
      <translation>لا يمكن استعمال «‎{file}‎» كبيانات وصفية من Sentinel-2: {reason}. احصل على المنتج من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2_numbers.py" />
      <source>clouds, cirrus, cloud shadows, and defective cells</source>
      <translation>الغيوم والسحاب الرقيق (cirrus) وظلال الغيوم والخلايا المعيبة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2_numbers.py" />
      <source>its TILE_ID does not end with the processing baseline (_N05.09)</source>
      <translation>لا ينتهي ‎TILE_ID‎ فيه بنسخة المعالجة (‎_N05.09‎)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2_numbers.py" />
      <source>it has no QUANTIFICATION_VALUE</source>
      <translation>ليس فيه QUANTIFICATION_VALUE</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>It is a picture for looking at, made from the bands.</source>
      <translation>هو صورة للمشاهدة صُنعت من النطاقات.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>The same band is there as a GeoTIFF.</source>
      <translation>النطاق نفسه موجود بصيغة GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>It is neither a GeoTIFF nor JPEG 2000 ({kind}).</source>
      <translation>ليس بصيغة GeoTIFF ولا ‎JPEG 2000‎ ({kind}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>It holds metadata.</source>
      <translation>يحتوي على بيانات وصفية.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>It lies in object storage that lets in, or bills, who has an account there (s3).</source>
      <translation>يقع في مخزن كائنات لا يُدخل إلا من له حساب فيه، أو يحاسبه على ذلك (s3).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>It lies in object storage that lets in who has an account there ({scheme}).</source>
      <translation>يقع في مخزن كائنات لا يُدخل إلا من له حساب فيه ({scheme}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>Its address is none that can be read: only http, https and files beside the item are.</source>
      <translation>رابطه ليس مما تمكن قراءته: لا يُقرأ إلا http وhttps والملفات التي بجانب العنصر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>Its path leads out of the item's folder.</source>
      <translation>مساره يقود إلى خارج مجلد العنصر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>Its file “{file}” is not there.</source>
      <translation>ملفه «‎{file}‎» غير موجود.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_items.py" />
      <source>“{where}” is no STAC item: {reason}. Check the address or file.</source>
      <translation>ليس «‎{where}‎» عنصر STAC: {reason}. تحقق من الرابط أو الملف.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_items.py" />
      <source>it holds no JSON object, or is too large</source>
      <translation>لا يحتوي على كائن JSON، أو هو كبير جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_items.py" />
      <source>it is a {kind}: choose one of its items</source>
      <translation>هو {kind}: اختر عنصرًا من عناصره</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_items.py" />
      <source>its type is not “Feature”</source>
      <translation>نوعه ليس «Feature»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_items.py" />
      <source>it has no assets</source>
      <translation>ليست له ملفات مرفقة (assets)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_items.py" />
      <source>it is a list of {count} items, and one is wanted</source>
      <translation>هو قائمة من {count} عنصر، والمطلوب عنصر واحد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_remote.py" />
      <source>{size} GB of “{file}” would be fetched, and the limit is {most} GB. Choose a smaller EXTENT.</source>
      <translation>سيُجلب ‎{size} GB من «‎{file}‎»، والحد الأقصى ‎{most} GB. اختر EXTENT أصغر.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_remote.py" />
      <source>“{file}” changed or broke off at byte {place} while it was fetched. Try again.</source>
      <translation>تغيّر «‎{file}‎» أو انقطع عند البايت {place} أثناء جلبه. أعد المحاولة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_remote.py" />
      <source>“{file}” cannot be kept on this machine: {reason}. Make room on the disk.</source>
      <translation>يتعذر حفظ «‎{file}‎» على هذا الجهاز: {reason}. حرّر بعض المساحة على القرص.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>The catalogue says whether the offset of Sentinel-2 was applied already ({applied}); it is known to be wrong for some scenes. Many negative values, or dark water above 0.1, are signs of it.</source>
      <translation>يذكر الفهرس هل طُبقت إزاحة Sentinel-2 مسبقًا ({applied})؛ ومن المعروف أنه يخطئ في بعض المشاهد. من علامات ذلك كثرة القيم السالبة، أو مياه داكنة تتجاوز قيمتها 0.1.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>clouds, their borders and shadows</source>
      <translation>السحب وأطرافها وظلالها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>clouds and their shadows</source>
      <translation>السحب وظلالها</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>Its catalogue names bands of reflected light.</source>
      <translation>يسمي فهرسها نطاقات للضوء المنعكس.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>It is Copernicus DEM, a model of the surface with roofs and trees.</source>
      <translation>هي Copernicus DEM، نموذج للسطح بما فيه من أسقف وأشجار.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>Its collection is “{name}”.</source>
      <translation>مجموعتها «{name}».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>The time is that of its catalogue.</source>
      <translation>الوقت هو المذكور في فهرسها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>The same band is there with finer cells.</source>
      <translation>النطاق نفسه موجود بخلايا أدق.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_columns.py" />
      <source>{where}: no column of times, or of values, is recognised. Its columns are: {columns}.</source>
      <translation>{where}: لم يُتعرف على عمود أوقات أو عمود قيم. أعمدته: {columns}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_json.py" />
      <source>{where}: the text is not whole, or is no JSON (character {place}).</source>
      <translation>{where}: النص غير كامل، أو ليس JSON (الحرف {place}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_json.py" />
      <source>{where}: the answer is nested too deeply to be read.</source>
      <translation>{where}: الجواب متداخل بعمق لا يمكن قراءته.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_json.py" />
      <source>{where}: one of its entries is too large to be read.</source>
      <translation>{where}: أحد مدخلاته أكبر من أن يُقرأ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_rows.py" />
      <source>{where} is no table: {reason} (line {number}).</source>
      <translation>{where} ليس جدولًا: {reason} (السطر {number}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_text.py" />
      <source>{where} is no table: line {number} is too long.</source>
      <translation>{where} ليس جدولًا: السطر {number} طويل جدًا.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_text.py" />
      <source>{where} is no table of text.</source>
      <translation>{where} ليس جدول نص.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>good</source>
      <translation>جيد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>fair</source>
      <translation>مقبول</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>moderate</source>
      <translation>متوسط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>poor</source>
      <translation>رديء</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>very poor</source>
      <translation>رديء جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>extremely poor</source>
      <translation>بالغ الرداءة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>within the guideline</source>
      <translation>ضمن القيمة الإرشادية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>above the guideline</source>
      <translation>فوق القيمة الإرشادية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>interim target 1</source>
      <translation>الهدف المرحلي 1</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>interim target 2</source>
      <translation>الهدف المرحلي 2</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>interim target 3</source>
      <translation>الهدف المرحلي 3</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>interim target 4</source>
      <translation>الهدف المرحلي 4</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>above all targets</source>
      <translation>فوق كل الأهداف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>extreme cold stress</source>
      <translation>إجهاد برد شديد للغاية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>very strong cold stress</source>
      <translation>إجهاد برد شديد جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>strong cold stress</source>
      <translation>إجهاد برد شديد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>moderate cold stress</source>
      <translation>إجهاد برد معتدل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>slight cold stress</source>
      <translation>إجهاد برد خفيف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>no thermal stress</source>
      <translation>لا إجهاد حراري</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>moderate heat stress</source>
      <translation>إجهاد حر معتدل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>strong heat stress</source>
      <translation>إجهاد حر شديد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>very strong heat stress</source>
      <translation>إجهاد حر شديد جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>extreme heat stress</source>
      <translation>إجهاد حر شديد للغاية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>no heat stress</source>
      <translation>لا إجهاد حر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>caution</source>
      <translation>حذر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>extreme caution</source>
      <translation>حذر شديد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>danger</source>
      <translation>خطر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>extreme danger</source>
      <translation>خطر شديد</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>frost</source>
      <translation>صقيع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>neither frost nor heat</source>
      <translation>لا صقيع ولا حر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>summer day</source>
      <translation>يوم صيفي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>hot day</source>
      <translation>يوم حار</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>very hot day</source>
      <translation>يوم حار جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>low</source>
      <translation>منخفض</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>high</source>
      <translation>مرتفع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>very high</source>
      <translation>مرتفع جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>extreme</source>
      <translation>أقصى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>calm to gentle breeze</source>
      <translation>من سكون إلى نسيم لطيف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>moderate to fresh breeze</source>
      <translation>من نسيم معتدل إلى نشيط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>strong wind</source>
      <translation>ريح قوية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>gale</source>
      <translation>ريح هوجاء</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>storm</source>
      <translation>عاصفة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>hurricane force</source>
      <translation>قوة إعصار</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>dry</source>
      <translation>لا مطر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>light rain</source>
      <translation>مطر خفيف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>moderate rain</source>
      <translation>مطر معتدل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>heavy rain</source>
      <translation>مطر غزير</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>violent rain</source>
      <translation>مطر عنيف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>harmless</source>
      <translation>غير ضار</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>elevated</source>
      <translation>مرتفع نسبيًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>unacceptable</source>
      <translation>غير مقبول</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>ideal</source>
      <translation>مثالي</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>acceptable</source>
      <translation>مقبول</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>damp: mould can grow</source>
      <translation>رطب: قد ينمو العفن</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>below the bands</source>
      <translation>تحت النطاقات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>lowest band</source>
      <translation>أدنى نطاق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>second band</source>
      <translation>النطاق الثاني</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>third band</source>
      <translation>النطاق الثالث</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>fourth band</source>
      <translation>النطاق الرابع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>highest band</source>
      <translation>أعلى نطاق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>little annoyance</source>
      <translation>إزعاج قليل</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>moderate annoyance</source>
      <translation>إزعاج متوسط</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>serious annoyance</source>
      <translation>إزعاج كبير</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>harm to hearing</source>
      <translation>ضرر بالسمع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>European Air Quality Index</source>
      <translation>المؤشر الأوروبي لجودة الهواء</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>WHO global air quality guidelines, 24 hours</source>
      <translation>إرشادات منظمة الصحة العالمية بشأن جودة الهواء، 24 ساعة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>WHO global air quality guidelines, 8 hours</source>
      <translation>إرشادات منظمة الصحة العالمية بشأن جودة الهواء، 8 ساعات</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>WHO global air quality guidelines, a year</source>
      <translation>إرشادات منظمة الصحة العالمية بشأن جودة الهواء، سنة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>UTCI: assessment scale of thermal stress</source>
      <translation>‏UTCI: سلم تقييم الإجهاد الحراري</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Heat index</source>
      <translation>مؤشر الحرارة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Frost, summer days and hot days</source>
      <translation>الصقيع والأيام الصيفية والأيام الحارة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Global Solar UV Index</source>
      <translation>المؤشر العالمي للأشعة فوق البنفسجية الشمسية</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Beaufort scale</source>
      <translation>مقياس بوفورت</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Intensity of rain</source>
      <translation>شدة المطر</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Carbon dioxide indoors</source>
      <translation>ثاني أكسيد الكربون في الأماكن المغلقة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Humidity indoors</source>
      <translation>الرطوبة في الأماكن المغلقة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Noise bands of the Environmental Noise Directive</source>
      <translation>نطاقات الضوضاء في التوجيه الأوروبي بشأن ضوضاء البيئة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>WHO environmental noise guidelines, road traffic</source>
      <translation>إرشادات منظمة الصحة العالمية بشأن ضوضاء البيئة، حركة الطرق</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>WHO guidelines for community noise, outdoors by day</source>
      <translation>إرشادات منظمة الصحة العالمية بشأن ضوضاء المجتمع، في الخارج نهارًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>They are for rooms, not for outdoors.</source>
      <translation>هي للغرف لا للهواء الطلق.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>They are for the noise of roads; for railways and aircraft others hold.</source>
      <translation>هي لضجيج الطرق؛ وللسكك والطائرات غيرها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: a colour is written #rrggbb, and a shape is one of {known}</source>
      <translation>{place}: يُكتب اللون #rrggbb، والشكل واحد من {known}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: “above” or “from” must be a list of {count} numbers, one a level</source>
      <translation>{place}: يجب أن يكون «above» أو «from» قائمة من {count} أرقام، رقم لكل مستوى</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>“{file}” cannot be used for the levels of sensors: {reason}.</source>
      <translation>«{file}» لا يمكن استعماله لمستويات أجهزة الاستشعار: {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: “{value}” is no number</source>
      <translation>{place}: «{value}» ليس رقمًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>it has no list “sets”</source>
      <translation>ليس فيه قائمة «sets»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: “statistic” is none of {known}</source>
      <translation>{place}: «statistic» ليس واحدًا من {known}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: “levels” must be a list of 2 to {most}</source>
      <translation>{place}: يجب أن تكون «levels» قائمة من 2 إلى {most}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: “scales” must be a list</source>
      <translation>{place}: يجب أن تكون «scales» قائمة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: its “look” is not among “looks”</source>
      <translation>{place}: «look» فيه ليس من «looks»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place} has no “word”</source>
      <translation>{place} ليس فيه «word»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: its limits must rise</source>
      <translation>{place}: يجب أن تتصاعد حدوده</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: the quantity “{name}” is not known</source>
      <translation>{place}: الكمية «{name}» غير معروفة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: it needs a “quantity”, or a list of “names”</source>
      <translation>{place}: يلزمه «quantity» أو قائمة «names»</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place} is no object</source>
      <translation>{place} ليس كائنًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>it is larger than 1 MB</source>
      <translation>هو أكبر من 1 MB</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>it cannot be opened</source>
      <translation>لا يمكن فتحه</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>it is no JSON</source>
      <translation>ليس JSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_entries.py" />
      <source>it is no GeoTIFF</source>
      <translation>ليس GeoTIFF</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_entries.py" />
      <source>its directory at byte {place} is damaged</source>
      <translation>دليله عند البايت {place} تالف</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_entries.py" />
      <source>its tag {tag} is too large</source>
      <translation>وسمه {tag} كبير جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_entries.py" />
      <source>it is cut short: it ends before byte {place}</source>
      <translation>هو مقطوع: ينتهي قبل البايت {place}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_layout.py" />
      <source>it is packed in an old way</source>
      <translation>مضغوط بطريقة قديمة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_layout.py" />
      <source>it lists {found} of {wanted} blocks</source>
      <translation>يذكر {found} من {wanted} كتلة</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_layout.py" />
      <source>its rows do not run from west to east, the northernmost first</source>
      <translation>صفوفه لا تسير من الغرب إلى الشرق والأبعد شمالًا أولًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_layout.py" />
      <source>its directories lead in a circle, or are too many</source>
      <translation>أدلته تدور في حلقة، أو هي كثيرة جدًا</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_layout.py" />
      <source>its size is {width} by {height}</source>
      <translation>حجمه {width} في {height}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_layout.py" />
      <source>it does not say where it lies</source>
      <translation>لا يقول أين يقع</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>“{file}” is an archive. Unpack it, and choose the file or the folder that comes out.</source>
      <translation>«{file}» أرشيف مضغوط. فك ضغطه، واختر الملف أو المجلد الذي يخرج منه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>“{file}” is HDF 4, as products of MODIS are. Ask for GeoTIFF or NetCDF, or turn it into one of these.</source>
      <translation>«{file}» من صيغة HDF 4، كمنتجات MODIS. اطلب GeoTIFF أو NetCDF، أو حوّله إلى إحداهما.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>“{file}” is a part of a shapefile. Choose “{whole}”, which lies beside it.</source>
      <translation>«‎{file}‎» جزء من ملف shapefile. اختر «‎{whole}‎» الموجود بجانبه.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>“{file}” is a web page, nothing that a twin can hold: save what it leads to, not the page itself.</source>
      <translation>«‎{file}‎» صفحة ويب، وليس شيئًا يمكن أن يحتويه توأم: احفظ ما تقود إليه لا الصفحة نفسها.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>“{file}” is a table of text (CSV) without times, nothing that a twin can hold as it is: open it in QGIS (Layer ▸ Add Layer ▸ Add Delimited Text Layer), which asks where its places are, then add that layer.</source>
      <translation>«‎{file}‎» جدول نصي (CSV) بلا أوقات، ولا يمكن أن يحتويه توأم كما هو: افتحه في QGIS (طبقة ◂ إضافة طبقة ◂ إضافة طبقة نص محدد)، فيسأل أين أماكنه، ثم أضف تلك الطبقة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>Parquet</source>
      <translation>Parquet</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>KML</source>
      <translation>KML</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>GPX</source>
      <translation>GPX</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>GML</source>
      <translation>GML</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>TopoJSON</source>
      <translation>TopoJSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>Esri JSON</source>
      <translation>Esri JSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>DXF</source>
      <translation>DXF</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>a drawing (DXF, DWG)</source>
      <translation>رسم (DXF أو DWG)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>MapInfo</source>
      <translation>MapInfo</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/unpacking.py" />
      <source>“{file}” is damaged: it cannot be unpacked beyond byte {byte}. Get it again from its source.</source>
      <translation>«{file}» تالف: لا يمكن فك ضغطه بعد البايت {byte}. أحضره من مصدره من جديد.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/web.py" />
      <source>“{file}” has more than {most} MB, and its server sends whole files only. Download it and add the copy.</source>
      <translation>حجم «‎{file}‎» أكثر من {most} ميغابايت، وخادمه لا يرسل إلا ملفات كاملة. نزّله وأضف النسخة.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/web.py" />
      <source>“{file}”: its server sends another part of it than it was asked for. Tell its operator.</source>
      <translation>«‎{file}‎»: يرسل خادمه جزءًا غير الجزء المطلوب. أخبر مشغّله.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/web.py" />
      <source>“{file}” ends before byte {place} (416).</source>
      <translation>ينتهي «‎{file}‎» قبل البايت {place} (416).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/zstandard.py" />
      <source>“{file}” is packed with Zstandard, which this QGIS was built without: convert the point cloud to LAZ.</source>
      <translation>«{file}» مضغوط بـ Zstandard، وقد بُني QGIS هذا من دونه: حوّل سحابة النقط إلى LAS.</translation>
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
      <source>energy of the sun that a square metre of ground or roof receives in a period, shadows counted: the result of solar irradiation</source>
      <translation>طاقة الشمس التي يتلقاها متر مربع من الأرض أو من سطح مبنى خلال مدة، مع احتساب الظلال: نتيجة الإشعاع الشمسي التراكمي</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Global Solar Atlas (long-term yearly sums, without shadows)</source>
      <translation>Global Solar Atlas ‏(مجاميع سنوية طويلة الأمد، دون ظلال)</translation>
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
      <source>the temperature of sun, sky and walls as a standing person feels it: the result of mean radiant temperature, or globe thermometers</source>
      <translation>درجة حرارة الشمس والسماء والجدران كما يحس بها شخص واقف: نتيجة متوسط درجة الحرارة الإشعاعية، أو قياسات موازين الحرارة ذات الكرة السوداء</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>ERA5-HEAT</source>
      <translation>ERA5-HEAT</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>stations with their readings, from a SensorThings or other live service</source>
      <translation>محطات مع قراءاتها، من SensorThings أو خدمة مباشرة أخرى</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Sentinel-2 satellite image (Earth Search)</source>
      <translation>صورة القمر Sentinel-2 (Earth Search)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The least cloudy scene of the period, surface reflectance of six bands.</source>
      <translation>أقل مشاهد الفترة غيومًا، انعكاس السطح لستة نطاقات.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Clouds and their shadows are in the picture: the scene's share of clouds counts the whole scene, not your area.</source>
      <translation>الغيوم وظلالها في الصورة: نسبة غيوم المشهد تحسب المشهد كله، لا منطقتك.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>One scene of one day: a city at the edge of a scene may be covered in part only.</source>
      <translation>مشهد واحد ليوم واحد: قد لا تُغطى مدينة على حافة المشهد إلا جزئيًا.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Cells are 10 m; the short-wave infrared bands are measured at 20 m and only drawn finer.</source>
      <translation>الخلايا 10 م؛ نطاقات الأشعة تحت الحمراء قصيرة الموجة مقيسة عند 20 م ومرسومة أدق فحسب.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Items that Earth Search keeps as s3:// are paid by who asks for them: they are passed over.</source>
      <translation>العناصر التي يحفظها Earth Search كعناوين s3:// يدفع ثمنها من يطلبها: تُتجاوز.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>For some scenes Earth Search says wrongly whether an offset of 0.1 has been taken off their reflectance: if water is below zero, take another scene. Some scenes that ESA has are missing there.</source>
      <translation>في بعض المشاهد يخطئ Earth Search في قوله هل طُرح من انعكاسها إزاحة 0.1: إذا كان الماء تحت الصفر فخذ مشهدًا آخر. وبعض المشاهد التي لدى ESA ليست هناك.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Sentinel-2 satellite image (Planetary Computer)</source>
      <translation>صورة القمر Sentinel-2 (Planetary Computer)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Planetary Computer signs its addresses for about an hour: a job that goes on later asks for new ones by itself.</source>
      <translation>يوقّع Planetary Computer عناوينه لنحو ساعة: العمل الذي يُتابع لاحقًا يطلب عناوين جديدة بنفسه.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Landsat image and surface temperature (Planetary Computer)</source>
      <translation>صورة Landsat وحرارة السطح (Planetary Computer)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The least cloudy scene of the period: surface reflectance of six bands, and the temperature of the surface.</source>
      <translation>أقل مشاهد الفترة غيومًا: انعكاس السطح لستة نطاقات، وحرارة السطح.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The temperature of roofs, streets and leaves at about half past ten in the morning, not that of the air.</source>
      <translation>حرارة الأسطح والشوارع والأوراق نحو العاشرة والنصف صباحًا، لا حرارة الهواء.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The temperature is measured at 100 m and only drawn at 30 m.</source>
      <translation>الحرارة مقيسة عند 100 م ومرسومة عند 30 م فحسب.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The same scenes in Earth Search are s3:// addresses that are paid by who asks for them; this preset does not use them.</source>
      <translation>المشاهد نفسها في Earth Search عناوين s3:// يدفع ثمنها من يطلبها؛ هذا الإعداد لا يستعملها.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Aerial images of the United States (NAIP)</source>
      <translation>صور جوية للولايات المتحدة (NAIP)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The newest aerial images of the period, red, green, blue and near infrared.</source>
      <translation>أحدث الصور الجوية في الفترة: أحمر وأخضر وأزرق وتحت أحمر قريب.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Only the United States; neighbouring images may be of different days and years.</source>
      <translation>الولايات المتحدة فقط؛ قد تكون الصور المتجاورة من أيام وسنوات مختلفة.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Land cover 2021 (ESA WorldCover)</source>
      <translation>الغطاء الأرضي 2021 (ESA WorldCover)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Eleven classes of land cover in cells of 10 m.</source>
      <translation>أحد عشر صنفًا من الغطاء الأرضي في خلايا 10 م.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>About three of four cells are right worldwide; built-up land and bare ground are often confused in dry countries.</source>
      <translation>نحو ثلاث من كل أربع خلايا صحيحة في العالم؛ وكثيرًا ما يُخلط بين المبني والأرض العارية في البلدان الجافة.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The state of 2021.</source>
      <translation>حالة سنة 2021.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Surface heights (Copernicus DEM GLO-30)</source>
      <translation>ارتفاعات السطح (Copernicus DEM GLO-30)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Heights of ground, roofs and tree tops in cells of 30 m.</source>
      <translation>ارتفاعات الأرض والأسطح وقمم الأشجار في خلايا 30 م.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>It is a surface model: roofs and trees are in it, so it is no terrain, and cells of 30 m show no single building.</source>
      <translation>إنه نموذج سطح: الأسطح والأشجار فيه، فليس تضاريس، وخلايا 30 م لا تُظهر مبنى واحدًا.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Measured from 2011 to 2015: what was built since is not there. The copy is that of the release of 2021.</source>
      <translation>قيس من 2011 إلى 2015: ما بُني بعد ذلك ليس فيه. النسخة هي إصدار 2021.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Heights are above the geoid EGM2008, not above the sea level of your country: they can differ by decimetres.</source>
      <translation>الارتفاعات فوق الجيوئيد EGM2008، لا فوق مستوى البحر في بلدك: قد تختلف بعشرات السنتيمترات.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The sea has no tiles, and a few countries are not released at 30 m: nothing comes there.</source>
      <translation>لا بلاطات للبحر، وبعض البلدان غير منشورة عند 30 م: لا يصل شيء هناك.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Population 2020 (WorldPop)</source>
      <translation>السكان 2020 (WorldPop)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Inhabitants for each cell of about 100 m.</source>
      <translation>السكان في كل خلية من نحو 100 م.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Modelled: the census of an administrative unit spread over its cells by what satellites see. Single cells are no counts.</source>
      <translation>نموذج: تعداد وحدة إدارية موزع على خلاياها بحسب ما تراه الأقمار الصناعية. الخلية الواحدة ليست تعدادًا.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Spread over all land, also over cells without a building; the totals of countries are not those of the United Nations.</source>
      <translation>موزّع على كل الأرض، وعلى خلايا بلا مبنى أيضًا؛ ومجاميع البلدان ليست مجاميع الأمم المتحدة.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The file of one country: what lies across its border stays empty.</source>
      <translation>ملف بلد واحد: ما وراء حدوده يبقى فارغًا.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Cells are in degrees, so that no inhabitant is lost or counted twice by drawing them anew.</source>
      <translation>الخلايا بالدرجات، كي لا يضيع ساكن أو يُعد مرتين عند إعادة رسمها.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Buildings (OpenStreetMap)</source>
      <translation>المباني (OpenStreetMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Building outlines, with height and floors where somebody has mapped them.</source>
      <translation>محيطات المباني، مع الارتفاع والطوابق حيث رسمها أحد.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Most buildings have no height in OpenStreetMap.</source>
      <translation>معظم المباني بلا ارتفاع في OpenStreetMap.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>What volunteers have mapped: completeness differs from street to street, and nobody has checked it for you.</source>
      <translation>ما رسمه متطوعون: يختلف الاكتمال من شارع إلى آخر، ولم يتحقق منه أحد لأجلك.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The public Overpass servers are for occasional use, at most about 10,000 requests and 1 GB a day: whoever fetches many cities, or offers this to many people, runs an instance of their own and writes its address here.</source>
      <translation>خوادم Overpass العامة للاستعمال العارض، بنحو 10,000 طلب و1 GB في اليوم على الأكثر: من يجلب مدنًا كثيرة، أو يتيح هذا لكثيرين، يشغّل خادمًا خاصًا به ويكتب عنوانه هنا.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Streets and paths (OpenStreetMap)</source>
      <translation>الشوارع والمسالك (OpenStreetMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Streets and paths with their class, and name and speed where they are mapped.</source>
      <translation>الشوارع والمسالك مع صنفها، والاسم والسرعة حيث رُسما.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Green space (OpenStreetMap)</source>
      <translation>المساحات الخضراء (OpenStreetMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Parks, gardens, woods and meadows.</source>
      <translation>متنزهات وحدائق وغابات ومروج.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Water (OpenStreetMap)</source>
      <translation>المياه (OpenStreetMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Lakes, ponds and basins, rivers, brooks and canals.</source>
      <translation>بحيرات وبرك وأحواض وأنهار وسواقٍ وقنوات.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The sea is not in it: OpenStreetMap keeps it as a coastline.</source>
      <translation>ليس البحر فيه: يحفظه OpenStreetMap كخط ساحل.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Public facilities (OpenStreetMap)</source>
      <translation>المرافق العامة (OpenStreetMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Schools, health, administration, worship, markets and other public places.</source>
      <translation>مدارس وصحة وإدارة وعبادة وأسواق وأماكن عامة أخرى.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Stops of public transport (OpenStreetMap)</source>
      <translation>مواقف النقل العام (OpenStreetMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Where buses, trams and trains stop.</source>
      <translation>حيث تقف الحافلات والترام والقطارات.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Stops without timetables: how often something comes is not in it.</source>
      <translation>مواقف بلا مواعيد: ليس فيها تواتر المرور.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Citizens' sensors (openSenseMap)</source>
      <translation>أجهزة استشعار المواطنين (openSenseMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Stations of citizens and schools with their newest values: temperature, humidity, fine dust and more.</source>
      <translation>محطات مواطنين ومدارس مع أحدث قيمها: الحرارة والرطوبة والغبار الدقيق وغيرها.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Nobody calibrates these sensors: many read too warm in the sun, and fine dust reads too high in fog.</source>
      <translation>لا أحد يعاير هذه الأجهزة: كثير منها يقرأ حرارة أعلى في الشمس، والغبار الدقيق أعلى في الضباب.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Values are of the moment they were fetched; the Sensors panel refreshes them.</source>
      <translation>القيم من لحظة جلبها؛ لوحة أجهزة الاستشعار تحدّثها.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Hourly weather (ERA5 by Open-Meteo)</source>
      <translation>الطقس كل ساعة (ERA5 من Open-Meteo)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Hourly values of the period at the middle of the area: temperature, humidity, wind, radiation and rain.</source>
      <translation>قيم كل ساعة من الفترة في وسط المنطقة: الحرارة والرطوبة والرياح والإشعاع والمطر.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Open-Meteo's free service is for non-commercial use only, at most 10,000 requests a day; others need a contract, and write its address here.</source>
      <translation>الخدمة المجانية لـ Open-Meteo للاستعمال غير التجاري فقط، 10,000 طلب في اليوم على الأكثر؛ وغيرهم يحتاج إلى عقد، ويكتب عنوانه هنا.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>A weather model's value for a cell of about 25 km: it knows no street, no park and no heat island.</source>
      <translation>قيمة نموذج جوي لخلية من نحو 25 كم: لا تعرف شارعًا ولا حديقة ولا جزيرة حر.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The last five days are not there yet.</source>
      <translation>الأيام الخمسة الأخيرة ليست هناك بعد.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>One point stands for the whole area.</source>
      <translation>نقطة واحدة تمثل المنطقة كلها.</translation>
    </message>
  </context>
  <context>
    <name>QObject</name>
    <message>
      <source>%1 [optional]</source>
      <translation>%1 [اختياري]</translation>
    </message>
  </context>
</TS>
