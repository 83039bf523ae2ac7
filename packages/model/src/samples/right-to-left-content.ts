import type {ScanContent} from '../scan-content.js';

const principle = (id: string, title: string, short: string, explanation: string) => ({id, title, short, explanation});

const statement = (id: string, of: string, resident: string, staff: string) => ({
  id,
  principle: of,
  texts: {resident, staff},
});

/** The principles and statements of the sample in Arabic, read from right to left. A draft: nobody checked it. */
export const rightToLeftContent: ScanContent = /* @__PURE__ */ makeRightToLeftContent();

function makeRightToLeftContent(): ScanContent {
  return {
    schema: 'toegang-content/1',
    id: 'right-to-left',
    version: '1',
    lang: 'ar',
    dir: 'rtl',
    title: 'ما مدى سهولة الحصول على المساعدة في بلديتنا؟',
    provenance: {source: 'toegang', licence: 'EUPL-1.2', status: 'draft'},
    audiences: [
      {id: 'resident', label: 'ساكن', plural: 'السكان', description: 'تبحث عن مساعدة أو تحصل عليها.'},
      {id: 'staff', label: 'موظف', plural: 'الموظفون', description: 'تعمل في البلدية أو لدى شريك لها.'},
    ],
    scale: {
      options: [
        {value: 1, label: 'لا أوافق إطلاقًا'},
        {value: 2, label: 'أوافق قليلًا'},
        {value: 3, label: 'أوافق جزئيًا'},
        {value: 4, label: 'أوافق إلى حد كبير'},
        {value: 5, label: 'أوافق تمامًا'},
      ],
      unknown: 'لا أعرف',
    },
    principles: makePrinciples(),
    statements: makeStatements(),
    priorities: {kind: 'statement', max: 3, why: 'optional'},
  };
}

function makePrinciples(): ScanContent['principles'] {
  return [
    principle('fitting', 'مساعدة مناسبة ومترابطة', 'مناسبة', 'المساعدة تناسب حياة الساكن.'),
    principle('future-proof', 'مساعدة تدوم مدى الحياة', 'المستقبل', 'المساعدة تتغير مع تغير الحياة.'),
    principle('own-say', 'قرار السكان بأيديهم', 'القرار', 'السكان يشاركون في القرار.'),
    principle('skilled-staff', 'موظفون ذوو خبرة', 'الخبرة', 'الموظفون يستمعون جيدًا ويعرفون عملهم.'),
    principle('room-to-act', 'حرية فعل ما يلزم', 'الحرية', 'يستطيع الموظفون فعل ما يلزم.'),
    principle('clear-and-simple', 'واضح وبسيط', 'الوضوح', 'الجميع يفهم أين يذهب وماذا يحدث.'),
    principle('early-help', 'الوقاية والمساعدة المبكرة', 'مبكرًا', 'المساعدة تأتي في وقتها.'),
  ];
}

function makeStatements(): ScanContent['statements'] {
  return [
    statement(
      'fitting-1',
      'fitting',
      'المساعدة التي حصلت عليها تناسب حياتي.',
      'المساعدة التي نقدمها تناسب حياة الساكن.',
    ),
    statement('fitting-2', 'fitting', 'من يساعدونني يتعاونون جيدًا.', 'نتعاون جيدًا مع المنظمات الأخرى.'),
    statement(
      'future-proof-1',
      'future-proof',
      'إذا تغيرت حياتي تتغير المساعدة معها.',
      'نعدّل المساعدة إذا تغيرت حياة الساكن.',
    ),
    statement('future-proof-2', 'future-proof', 'تحدثنا أيضًا عن مستقبلي.', 'ننظر مع الساكن إلى السنوات القادمة.'),
    statement('own-say-1', 'own-say', 'شاركت في القرار بشأن مساعدتي.', 'يشارك الساكن في القرار بشأن المساعدة.'),
    statement(
      'own-say-2',
      'own-say',
      'عرفت أن شخصًا مستقلًا يمكنه مساعدتي.',
      'نخبر كل ساكن أن شخصًا مستقلًا يمكنه المساعدة.',
    ),
    statement('skilled-staff-1', 'skilled-staff', 'كان الموظف يعرف الكثير عن سؤالي.', 'أعرف ما يكفي لمساعدة السكان.'),
    statement('skilled-staff-2', 'skilled-staff', 'استمع الموظف إليّ جيدًا.', 'نستمع جيدًا إلى كل ساكن.'),
    statement('room-to-act-1', 'room-to-act', 'استطاع الموظف فعل ما يلزمني.', 'يمكنني فعل ما يلزم الساكن.'),
    statement('room-to-act-2', 'room-to-act', 'لم أنتظر القرار طويلًا.', 'يمكنني اتخاذ القرار بسرعة.'),
    statement('clear-and-simple-1', 'clear-and-simple', 'عرفت إلى أين أذهب بسؤالي.', 'يعرف السكان إلى أين يذهبون.'),
    statement(
      'clear-and-simple-2',
      'clear-and-simple',
      'فهمت الرسائل والنماذج جيدًا.',
      'رسائلنا ونماذجنا مفهومة للجميع.',
    ),
    statement(
      'early-help-1',
      'early-help',
      'حصلت على المساعدة قبل أن تكبر مشاكلي.',
      'نقدم المساعدة قبل أن تكبر المشاكل.',
    ),
    statement('early-help-2', 'early-help', 'وصلت بسرعة إلى من يساعدني أفضل.', 'نوصل الساكن بسرعة إلى من يساعده أفضل.'),
  ];
}
