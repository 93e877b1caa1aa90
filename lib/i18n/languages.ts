type Direction = 'ltr' | 'rtl'

/** A language a participant may read, speak or need an interpreter in. */
export type SpokenLanguage = {
  /** BCP 47, as short as it can be. */
  tag: string
  nb: string
  nn: string
  en: string
  /** What those who speak it call it. */
  endonym: string
  direction: Direction
  /** ISO 15924: the script the language is written in here. */
  script: string
}

const row = (
  tag: string,
  [nb, nn, en]: readonly [string, string, string],
  endonym: string,
  script = 'Latn',
  direction: Direction = 'ltr',
): SpokenLanguage => ({ tag, nb, nn, en, endonym, direction, script })

/** Ordered as Norwegian readers look them up, the two written forms of Norwegian first. */
export const spokenLanguages: readonly SpokenLanguage[] = [
  row('nb', ['bokmål', 'bokmål', 'Norwegian Bokmål'], 'norsk bokmål'),
  row('nn', ['nynorsk', 'nynorsk', 'Norwegian Nynorsk'], 'norsk nynorsk'),
  row('sq', ['albansk', 'albansk', 'Albanian'], 'shqip'),
  row('am', ['amharisk', 'amharisk', 'Amharic'], 'አማርኛ', 'Ethi'),
  row('ar', ['arabisk', 'arabisk', 'Arabic'], 'العربية', 'Arab', 'rtl'),
  row('aii', ['assyrisk', 'assyrisk', 'Assyrian Neo-Aramaic'], 'ܣܘܪܝܬ', 'Syrc', 'rtl'),
  row('bn', ['bengali', 'bengali', 'Bangla'], 'বাংলা', 'Beng'),
  row('my', ['burmesisk', 'burmesisk', 'Burmese'], 'မြန်မာ', 'Mymr'),
  row('prs', ['dari', 'dari', 'Dari'], 'دری', 'Arab', 'rtl'),
  row('en', ['engelsk', 'engelsk', 'English'], 'English'),
  row('fr', ['fransk', 'fransk', 'French'], 'français'),
  row('ka', ['georgisk', 'georgisk', 'Georgian'], 'ქართული', 'Geor'),
  row('hi', ['hindi', 'hindi', 'Hindi'], 'हिन्दी', 'Deva'),
  row('kar', ['karenske språk', 'karenske språk', 'Karen languages'], 'ကညီ', 'Mymr'),
  row('rw', ['kinyarwanda', 'kinyarwanda', 'Kinyarwanda'], 'Ikinyarwanda'),
  row('rn', ['kirundi', 'kirundi', 'Rundi'], 'Ikirundi'),
  row('kmr', ['kurmandsji', 'kurmandsji', 'Kurmanji Kurdish'], 'kurdî (kurmancî)'),
  row('ln', ['lingala', 'lingala', 'Lingala'], 'lingála'),
  row('ne', ['nepali', 'nepali', 'Nepali'], 'नेपाली', 'Deva'),
  row('om', ['oromo', 'oromo', 'Oromo'], 'Oromoo'),
  row('ps', ['pashto', 'pashto', 'Pashto'], 'پښتو', 'Arab', 'rtl'),
  row('fa', ['persisk', 'persisk', 'Persian'], 'فارسی', 'Arab', 'rtl'),
  row('pl', ['polsk', 'polsk', 'Polish'], 'polski'),
  row('pt', ['portugisisk', 'portugisisk', 'Portuguese'], 'português'),
  row('rhg', ['rohingya', 'rohingya', 'Rohingya'], 'Ruáingga'),
  row('ro', ['rumensk', 'rumensk', 'Romanian'], 'română'),
  row('ru', ['russisk', 'russisk', 'Russian'], 'русский', 'Cyrl'),
  row('so', ['somali', 'somali', 'Somali'], 'Soomaali'),
  row('ckb', ['sorani', 'sorani', 'Central Kurdish'], 'کوردیی ناوەندی', 'Arab', 'rtl'),
  row('es', ['spansk', 'spansk', 'Spanish'], 'español'),
  row('sw', ['swahili', 'swahili', 'Swahili'], 'Kiswahili'),
  row('ta', ['tamil', 'tamil', 'Tamil'], 'தமிழ்', 'Taml'),
  row('th', ['thai', 'thai', 'Thai'], 'ไทย', 'Thai'),
  row('ti', ['tigrinja', 'tigrinja', 'Tigrinya'], 'ትግርኛ', 'Ethi'),
  row('tr', ['tyrkisk', 'tyrkisk', 'Turkish'], 'Türkçe'),
  row('uk', ['ukrainsk', 'ukrainsk', 'Ukrainian'], 'українська', 'Cyrl'),
  row('ur', ['urdu', 'urdu', 'Urdu'], 'اردو', 'Arab', 'rtl'),
  row('uz', ['usbekisk', 'usbekisk', 'Uzbek'], 'o‘zbek'),
  row('vi', ['vietnamesisk', 'vietnamesisk', 'Vietnamese'], 'Tiếng Việt'),
]

const byTag = new Map(spokenLanguages.map((language) => [language.tag, language]))

/** The language with that tag; unknown tags are null, never a guess. */
export const spokenLanguage = (tag: string): SpokenLanguage | null => byTag.get(tag) ?? null
