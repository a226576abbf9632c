import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

const detect = (text: string) => detectLanguage([{ text, lines: [1, 1], indent: 0, gap: 0 }]);

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The council said on Tuesday that it would close the old bridge for three weeks, and that traffic will be sent over the new one.',
    ],
    [
      'de',
      'Der Rat teilte am Dienstag mit, dass die alte Brücke für drei Wochen gesperrt wird und der Verkehr über die neue geleitet werden soll.',
    ],
    [
      'fr',
      'Le conseil a annoncé mardi que le vieux pont serait fermé pendant trois semaines et que la circulation passera par le nouveau.',
    ],
    [
      'es',
      'El consejo anunció el martes que el puente viejo se cerrará durante tres semanas y que el tráfico pasará por el nuevo.',
    ],
    [
      'it',
      'Il consiglio ha annunciato martedì che il vecchio ponte sarà chiuso per tre settimane e che il traffico passerà su quello nuovo.',
    ],
    [
      'pt',
      'O conselho anunciou na terça-feira que a ponte velha será fechada por três semanas e que o trânsito passará pela nova.',
    ],
    [
      'nl',
      'De raad maakte dinsdag bekend dat de oude brug drie weken dicht gaat en dat het verkeer over de nieuwe wordt geleid.',
    ],
    [
      'pl',
      'Rada ogłosiła we wtorek, że stary most będzie zamknięty przez trzy tygodnie, a ruch zostanie skierowany na nowy.',
    ],
    ['cs', 'Rada v úterý oznámila, že starý most bude na tři týdny uzavřen a že doprava bude vedena po novém.'],
    [
      'sv',
      'Rådet meddelade på tisdagen att den gamla bron ska stängas i tre veckor och att trafiken leds över den nya.',
    ],
    [
      'da',
      'Rådet meddelte tirsdag, at den gamle bro bliver lukket i tre uger, og at trafikken ledes over den nye, efter hvad der blev sagt.',
    ],
    [
      'no',
      'Rådet meldte tirsdag at den gamle broen blir stengt i tre uker, og at trafikken ledes over den nye etter hva som ble sagt.',
    ],
    [
      'fi',
      'Neuvosto kertoi tiistaina, että vanha silta on kiinni kolme viikkoa ja että liikenne ohjataan uuden sillan kautta, kun se on valmis.',
    ],
    ['ru', 'Совет сообщил во вторник, что старый мост закроют на три недели и что движение будет идти по новому.'],
    [
      'uk',
      'Рада повідомила у вівторок, що старий міст закриють на три тижні і що рух піде через новий, який вже готовий.',
    ],
    [
      'el',
      'Το συμβούλιο ανακοίνωσε την Τρίτη ότι η παλιά γέφυρα θα κλείσει για τρεις εβδομάδες και ότι η κίνηση θα περάσει από τη νέα.',
    ],
    [
      'tr',
      'Konsey salı günü eski köprünün üç hafta için kapanacağını ve trafiğin yeni köprüye yönlendirileceğini, bunun çok önemli olduğunu söyledi.',
    ],
    [
      'ar',
      'أعلن المجلس يوم الثلاثاء أن الجسر القديم سيغلق لمدة ثلاثة أسابيع وأن حركة المرور ستمر على الجسر الجديد بعد ذلك.',
    ],
    ['fa', 'شورا روز سه شنبه اعلام کرد که پل قدیمی برای سه هفته بسته می شود و رفت و آمد از پل تازه خواهد بود.'],
    ['he', 'המועצה הודיעה ביום שלישי כי הגשר הישן ייסגר לשלושה שבועות וכי התנועה תעבור על הגשר החדש, אבל לא בלילה.'],
    ['zh', '市议会星期二宣布，旧桥将关闭三个星期，车辆改走新桥。'],
    ['ja', '市議会は火曜日、古い橋を三週間閉鎖し、車は新しい橋を通ると発表した。'],
    ['ko', '시의회는 화요일에 오래된 다리를 삼 주 동안 닫고 차량은 새 다리로 다닌다고 밝혔다.'],
    ['hi', 'परिषद ने मंगलवार को कहा कि पुराना पुल तीन सप्ताह के लिए बंद रहेगा और यातायात नए पुल से होगा।'],
  ])('%s', (language, text) => {
    expect(detect(text)).toBe(language);
  });

  it.each(['', '12.5 · 14.7', 'Zxqv brnt wlkp', 'Home'])('cannot tell the language of “%s”', (text) => {
    expect(detectLanguage(text ? [{ text, lines: [1, 1], indent: 0, gap: 0 }] : [])).toBe('und');
  });
});
