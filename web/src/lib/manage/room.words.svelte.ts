import { i18n } from '../i18n/index.svelte.ts';

/** The words of the live waiting room. Both languages have the same shape, or the build fails. */
const en = {
  title: 'Waiting room now',
  waiting: 'Waiting',
  running: 'Choosing seats',
  rate: 'Admitted a minute',
  unmeasured: 'not known yet',
  of: (capacity: string) => `of ${capacity}`,
  curve: (now: string, most: string) => `People waiting in the last minutes: ${now} now, ${most} at most`,
  full: 'How full the room for choosing seats is',
  states: {
    lobby: 'Not open yet',
    draw: 'Lots are being drawn',
    open: 'Letting people in',
    paused: 'Paused: nobody is let in',
    closed: 'The sale is over',
  },
  old: 'These figures are old: the server could not be reached. The sale goes on without this page; trying again.',
  pause: 'Pause',
  pauseWords: 'Nobody new is let in; who is inside goes on.',
  resume: 'Let people in again',
  controls: 'Change it, at once for everybody',
  capacity: 'People choosing seats at once',
  mode: 'How fast people are let in',
  fixed: 'A fixed rate',
  auto: 'By itself, within bounds',
  rateLimit: 'Admissions a minute',
  noLimit: '0: as fast as there is room',
  min: 'At least a minute',
  max: 'At most a minute',
  now: (rate: string) => `Now ${rate} a minute`,
  because: {
    bounds: 'your bounds set it',
    calm: 'everything is calm, so it rose',
    hold_latency: 'holding seats was slow, so it fell',
    pool_wait: 'the database was busy, so it fell',
    redis_wait: 'the live state was busy, so it fell',
    payment_errors: 'payments failed, so it fell',
  } as Record<string, string>,
  message: 'Message to those who wait',
  messageHint: 'At most 500 characters. Empty takes it back.',
  send: 'Apply',
  sending: 'Applying…',
  sent: 'Done: everybody in the room follows.',
};

type RoomWords = typeof en;

const ko: RoomWords = {
  title: '지금 대기실',
  waiting: '대기 중',
  running: '좌석 고르는 중',
  rate: '분당 입장',
  unmeasured: '아직 알 수 없음',
  of: (capacity) => `/ ${capacity}명`,
  curve: (now, most) => `최근 몇 분간 대기 인원: 지금 ${now}명, 최대 ${most}명`,
  full: '좌석을 고를 수 있는 인원 중 찬 정도',
  states: {
    lobby: '오픈 전',
    draw: '추첨 중',
    open: '입장 중',
    paused: '일시 정지: 아무도 입장하지 않음',
    closed: '판매 종료',
  },
  old: '지난 수치입니다. 서버에 연결할 수 없습니다. 판매는 이 화면과 상관없이 계속되며, 다시 시도하는 중입니다.',
  pause: '일시 정지',
  pauseWords: '새로 입장시키지 않습니다. 이미 들어간 사람은 계속합니다.',
  resume: '다시 입장시키기',
  controls: '바꾸면 모두에게 바로 적용됩니다',
  capacity: '동시에 좌석을 고르는 사람 수',
  mode: '입장 속도',
  fixed: '정해진 속도',
  auto: '범위 안에서 자동으로',
  rateLimit: '분당 입장 인원',
  noLimit: '0이면 자리가 나는 대로',
  min: '분당 최소',
  max: '분당 최대',
  now: (rate) => `지금 분당 ${rate}명`,
  because: {
    bounds: '정하신 범위에 따랐습니다',
    calm: '원활해서 올렸습니다',
    hold_latency: '좌석 선점이 느려 낮췄습니다',
    pool_wait: '데이터베이스가 바빠 낮췄습니다',
    redis_wait: '실시간 저장소가 바빠 낮췄습니다',
    payment_errors: '결제 오류가 있어 낮췄습니다',
  },
  message: '기다리는 사람에게 보내는 안내',
  messageHint: '500자까지. 비우면 안내를 거둡니다.',
  send: '적용',
  sending: '적용하는 중…',
  sent: '적용했습니다. 대기실의 모두에게 바로 반영됩니다.',
};

/** The words in the reader's language. */
export function words(): RoomWords {
  return i18n.lang === 'ko' ? ko : en;
}
