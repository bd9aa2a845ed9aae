import type { Strings } from './fr.ts';

// Arabic as written in France and the Maghreb: with the digits 0 to 9, as on the shelves.
const LOCALE = 'ar-MA-u-nu-latn';
const PLURAL = new Intl.PluralRules('ar');

interface Forms {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  /** 3 to 10. */
  readonly few: string;
  /** 11 to 99. */
  readonly many: string;
  /** 100 and above. */
  readonly other: string;
}

function counted(count: number, forms: Forms): string {
  const form = forms[PLURAL.select(count)];
  return form.replace('#', count.toLocaleString(LOCALE));
}

const DOCUMENTS: Forms = {
  zero: 'لا وثائق',
  one: 'وثيقة واحدة',
  two: 'وثيقتان',
  few: '# وثائق',
  many: '# وثيقة',
  other: '# وثيقة',
};

export const ar: Strings = {
  productName: 'En regard',
  levels: {
    network: 'في مكتبة أخرى من الشبكة: اطلب إحضاره إلى هنا',
    bdp: 'في مكتبة المقاطعة: اطلب حجزه',
    bnf: 'ليس في مكتباتنا: يمكنك اقتراح شرائه',
  },
  kinds: {
    book: 'كتاب',
    comic: 'قصة مصورة',
    audiobook: 'كتاب صوتي',
    periodical: 'مجلة',
    film: 'فيلم',
    music: 'موسيقى',
    score: 'نوتة موسيقية',
    game: 'لعبة',
    map: 'خريطة',
    image: 'صورة',
    digital: 'مورد رقمي',
    event: 'موعد',
    other: 'وثيقة',
  },
  classes: {
    books: 'كتب',
    comics: 'قصص مصورة',
    films: 'أفلام',
    music: 'موسيقى',
    press: 'صحافة',
    games: 'ألعاب',
    digital: 'رقمي',
    events: 'المواعيد',
  },
  natures: {
    'media-literacy': 'لتكوين رأيك بنفسك',
    inclusion: 'للاكتشاف والمشاركة',
    learning: 'للتعلّم',
    leisure: 'للمتعة',
  },
  videoFields: {
    title: 'العنوان',
    description: 'الوصف',
    keywords: 'الكلمات المفتاحية',
    channel: 'القناة',
    chapters: 'الفصول',
  },
  recordFields: {
    title: 'العنوان',
    creator: 'المؤلف',
    person: 'الموضوع',
    subject: 'الموضوع',
    place: 'المكان',
    organisation: 'الموضوع',
    genre: 'النوع',
    classification: 'التصنيف',
    series: 'السلسلة',
    contents: 'المحتويات',
    summary: 'الملخص',
    identifier: 'الرقم',
  },
  problems: {
    unreachable: {
      heading: 'الخدمة لا تجيب',
      explanation: 'يستمر الفيديو كالمعتاد. نعيد المحاولة تلقائيًا، ويمكنك أيضًا الضغط على الزر.',
    },
    'no-catalogue': {
      heading: 'الفهرس غير جاهز',
      explanation: 'يستمر الفيديو كالمعتاد. نرجو إخبار أمين المكتبة: يجب تحميل الفهرس.',
    },
    'page-unreadable': {
      heading: 'لم نتمكن من قراءة هذا الفيديو',
      explanation: 'لا تذكر الصفحة عنوان الفيديو ولا موضوعه. أعد تحميلها أو اختر فيديو آخر.',
    },
    other: {
      heading: 'حدث خطأ ما',
      explanation: 'يستمر الفيديو كالمعتاد. حاول مرة أخرى، وإذا تكرر الخطأ فأخبر أمين المكتبة.',
    },
  },
  everything: 'الكل',
  number: (value) =>
    value.toLocaleString(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),

  skipToDocuments: 'انتقل إلى وثائق المكتبة',
  videoSide: 'الفيديو',
  chooseVideo: 'اختر فيديو آخر',
  startHeading: 'شاهد فيديو، والمكتبة تجيبك في الصفحة المقابلة.',
  startInvitation: 'اختر فيديو',
  startEmpty: 'لا توجد فيديوهات تجريبية على هذا الجهاز.',

  hintHeading: 'تظهر وثائق المكتبة هنا',
  hint: 'شغّل فيديو: نبحث فورًا عن الكتب والأفلام والموسيقى التي تملكها المكتبة حول الموضوع نفسه.',
  hintNothingToType: 'لا شيء للكتابة، ولا حساب.',
  hintPrivate: 'لا نحتفظ بأي شيء عنك.',
  hintReason: 'كل عنوان يبيّن سبب وجوده.',

  searching: 'جارٍ البحث في الفهرس…',
  facing: 'في مقابل هذا الفيديو',
  understood: 'ما فُهم من الفيديو',
  found: (count) => counted(count, DOCUMENTS),
  documentClasses: 'أنواع الوثائق',
  tabCount: (count) => counted(count, DOCUMENTS),

  where: 'أين تجده',
  callNumber: 'رمز الرف',
  otherPlaces: (count) =>
    counted(count, {
      zero: 'لا مواضع أخرى',
      one: 'موضع آخر',
      two: 'موضعان آخران',
      few: '# مواضع أخرى',
      many: '# موضعًا آخر',
      other: '# موضع آخر',
    }),
  askDesk: 'اسأل الاستقبال عن مكانه',
  online: 'للاطلاع على الإنترنت في الفضاء الرقمي',
  availability: 'يبيّن الفهرس مكان كل وثيقة، ولا يبيّن هل هي معارة: يمكن للاستقبال التحقق من ذلك.',

  why: 'لماذا هذا العنوان؟',
  whyOf: (title) => `لماذا هذا العنوان؟ ${title}`,
  inVideo: 'في الفيديو',
  inCatalogue: 'في الفهرس',
  score: 'الحساب',
  total: 'المجموع',
  scoreExplanation:
    'كل سطر نقطة مشتركة مع الفيديو: كلما طال الشريط زاد وزنها. افتح سطرًا لرؤية التفاصيل.',
  otherClues: 'مؤشرات أخرى',
  times: (value) => `× ${value}`,

  seeRecord: 'عرض البطاقة',
  seeRecordOf: (title) => `عرض البطاقة: ${title}`,
  recordLoading: 'جارٍ فتح البطاقة…',
  recordMissing: 'لم تعد هذه البطاقة في الفهرس.',
  recordFailed: 'تعذّر فتح البطاقة.',
  close: 'إغلاق',
  creators: 'المؤلفون',
  publisher: 'الناشر',
  extent: 'الوصف',
  series: 'السلسلة',
  subjects: 'المواضيع',
  summary: 'الملخص',
  contents: 'المحتويات',
  permalink: 'العنوان في الفهرس',

  emptyHeading: 'لم نجد شيئًا لهذا الفيديو',
  emptyUnderstood: 'هذا ما قرأناه في الفيديو ثم بحثنا عنه في الفهرس:',
  emptyNothingUnderstood: 'لا يذكر الفيديو شخصًا أو عملًا أو موضوعًا نعرفه.',
  emptyNotAll: 'قد يكون في المكتبة مع ذلك ما يهمك: فبحثنا لا يرى كل شيء.',
  emptyAsk:
    'اسأل أمين المكتبة: يمكنه البحث بطريقة أخرى، أو في المكتبات الأخرى، أو تسجيل اقتراحك للشراء.',

  emptySay: 'يمكنك أن تقول له هذا بالفرنسية أو أن تريه إياه:',

  quotaSpentHeading: 'لا تحليل متاحًا هذا الشهر',
  quotaSpent:
    'استُعملت كل تحليلات هذا الجهاز. يبدأ العدّ من جديد في أول الشهر. تبقى الفيديوهات التي سبق تحليلها مفتوحة للجميع.',
  quotaLeft: (left, limit) => `التحليلات المتبقية هذا الشهر: ${left} من ${limit}`,
  quotaUnlimited: 'تحليلات بلا حدود',
  quotaFree: 'سبق تحليل هذا الفيديو: لا يُخصم شيء.',
  withoutModel: 'قراءة مبسّطة: دون نموذج لغوي',
  holdings: (records) => `عدد العناوين في الفهرس: ${records.toLocaleString(LOCALE)}`,

  endSession: 'إنهاء جلستي',
  endSessionQuestion: 'هل تريد إنهاء جلستك؟',
  endSessionEffect: 'سيُمحى كل شيء من أجل الشخص التالي: الفيديو والوثائق المقترحة واللغة وحجم النص.',
  endSessionConfirm: 'إنهاء',
  endSessionContinue: 'متابعة',
  start: 'البداية',
  print: 'طباعة',
  printOf: (title) => `طباعة: ${title}`,
  printList: 'طباعة القائمة',
  foldPane: 'طيّ الوثائق',
  unfoldPane: 'إظهار الوثائق',

  retry: 'حاول مرة أخرى',
  textSize: 'حجم النص',
  textSmaller: 'نص أصغر',
  textUsual: 'الحجم المعتاد',
  textLarger: 'نص أكبر',
  percent: (ratio) => `${Math.round(ratio * 100)}٪`,
  language: 'اللغة',
  crashedHeading: 'توقفت هذه الشاشة',
  crashed: 'لم يُفقد شيء. اضغط على الزر لفتحها من جديد.',
  reopen: 'إعادة الفتح',
};
