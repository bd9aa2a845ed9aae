import type { Words } from './fr.ts';

// As written in France and the Maghreb: with the digits 0 to 9, as on the shelves.
const LOCALE = 'ar-MA-u-nu-latn';
const PLURAL = new Intl.PluralRules('ar');

/** "دقيقة واحدة", "دقيقتين", "5 دقائق", "12 دقيقة": the noun after a preposition. */
function counted(
  count: number,
  [one, two, few, many]: readonly [string, string, string, string],
): string {
  const form = PLURAL.select(count);
  if (form === 'one') return one;
  if (form === 'two') return two;
  return `${count} ${form === 'few' ? few : many}`;
}

export const ar: Words = {
  notices: {
    'sign-in': 'هنا نشاهد يوتيوب بدون حساب: تسجيل الدخول غير ممكن على هذا الجهاز.',
    account: 'هذه الصفحة تتطلب حساب يوتيوب: لا تُفتح على هذا الجهاز.',
    upload: 'لا يمكن إرسال فيديو من هذا الجهاز.',
    'other-site': 'هذا الرابط يؤدي إلى موقع آخر: لا يُفتح على هذا الجهاز.',
    download: 'لا يمكن تنزيل ملف على هذا الجهاز.',
    'file-dialog': 'لا يمكن إرسال ملف من هذا الجهاز.',
    certificate: 'الاتصال غير آمن: ربما تطلب الشبكة التعريف بنفسك. أخبر أمين المكتبة.',
    credentials: 'تطلب الشبكة كلمة مرور لا يملكها هذا الجهاز. أخبر أمين المكتبة.',
    offline: 'الصفحة لا تستجيب. محاولة جديدة بعد لحظات.',
    portal: 'تجيب الشبكة بدل يوتيوب. محاولة جديدة بعد لحظات؛ أخبر أمين المكتبة.',
    'age-gate': 'يطلب يوتيوب العمر وحسابا لهذا الفيديو: لا يمكن مشاهدته على هذا الجهاز.',
    robot: 'يريد يوتيوب التأكد من أنك لست روبوتا ويطلب حسابا. جرّب فيديو آخر، أو لاحقا.',
    player: 'لم يتمكن المشغّل من بدء هذا الفيديو. افتحه من صفحته، أو اختر غيره.',
    unavailable: 'هذا الفيديو غير متاح هنا. اختر غيره.',
    recovered: 'توقفت الصفحة. إنها تُفتح من جديد.',
    'slip-printed': 'ورقتك قيد الطباعة. خذها من الطابعة.',
    'slip-failed': 'الطابعة لا تستجيب. اسأل أمين المكتبة.',
    'slip-spent': 'طُبعت أوراق كثيرة في هذه الجلسة. اسأل أمين المكتبة.',
  },
  notice: 'معلومة',
  stillThere: (seconds) =>
    `هل ما زلت هنا؟ بدون جواب، سيُمحى كل شيء بعد ${counted(seconds, ['ثانية واحدة', 'ثانيتين', 'ثوان', 'ثانية'])}.`,
  stillHere: 'ما زلت هنا',
  closing: (minutes) =>
    `تغلق المكتبة بعد ${counted(minutes, ['دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة'])}. ستنتهي الجلسة ويُمحى كل شيء.`,

  start: 'البداية',
  welcome: 'مرحبا. اختر فيديو: تعرض لك المكتبة إلى جانبه ما لديها حول الموضوع نفسه.',
  headphones: 'من فضلك استعمل سماعات الرأس.',
  search: 'ابحث عن فيديو',
  searchButton: 'بحث',
  suggestions: 'أفكار للبحث',
  videos: 'اختارها أمناء المكتبة',
  acquisitions: 'جديد المكتبة',
  askDesk: 'اسأل الاستقبال عن مكانه',
  openSite: 'الذهاب مباشرة إلى موقع الفيديو',
  language: 'اللغة',
  callNumber: 'رقم الرف',

  closedHeading: 'هذا الجهاز مغلق',
  closedUntil: (moment) =>
    `يفتح ${moment.toLocaleDateString(LOCALE, { weekday: 'long', day: 'numeric', month: 'long' })} على الساعة ${moment.toLocaleTimeString(LOCALE, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })}.`,
  closedForLong: 'اسأل الاستقبال متى يفتح.',

  slip: 'وثائق المكتبة',
  slipDate: (date) => date.toLocaleDateString(LOCALE, { dateStyle: 'long' }),
  slipAsk: 'أظهر هذه الورقة في الاستقبال: سيساعدونك على إيجاد الوثائق.',
};
