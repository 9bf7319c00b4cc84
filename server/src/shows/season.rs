//! The demo season: invented houses, invented shows, prices as they are asked in Seoul.

use super::generate::Kind;

/// A house with its chart.
pub(super) struct House {
    pub(super) name: &'static str,
    pub(super) address: &'static str,
    pub(super) chart: &'static str,
    pub(super) kind: Kind,
}

/// A show with its performances.
pub(super) struct Show {
    pub(super) title: &'static str,
    pub(super) description: &'static str,
    pub(super) category: &'static str,
    pub(super) age_limit: u8,
    pub(super) minutes: u32,
    pub(super) intermission: u32,
    /// From now; negative is past.
    pub(super) visible_in_hours: i64,
    /// Which of [`HOUSES`].
    pub(super) house: usize,
    pub(super) prices: &'static [(&'static str, i64)],
    pub(super) seat_limit: u32,
    pub(super) performances: &'static [Performance],
}

/// A performance, told from now on.
pub(super) struct Performance {
    pub(super) in_days: u64,
    /// Hour and minute in Seoul.
    pub(super) at: (u32, u32),
    pub(super) sale: Opening,
    pub(super) capacity: u32,
}

/// When a sale opens.
#[derive(Clone, Copy)]
pub(super) enum Opening {
    Now,
    InMinutes(i64),
    /// At two in the afternoon in Seoul.
    InDays(u64),
    Over,
}

const fn on(in_days: u64, at: (u32, u32), sale: Opening, capacity: u32) -> Performance {
    Performance { in_days, at, sale, capacity }
}

const THEATRE: usize = 0;
const HALL: usize = 1;
const ARENA: usize = 2;

/// Three sizes of house.
pub(super) const HOUSES: [House; 3] = [
    House {
        name: "소극장 담", address: "서울특별시 종로구 대학로 12길 34", chart: "기본 배치", kind: Kind::Theatre
    },
    House {
        name: "한빛아트센터 대극장", address: "서울특별시 서초구 예술로 101", chart: "3층 전석", kind: Kind::Hall
    },
    House {
        name: "가온 아레나", address: "인천광역시 중구 하늘대로 2000", chart: "콘서트 배치", kind: Kind::Arena
    },
];

/// The season. Small capacities are on purpose: with two browsers there is a line to see.
pub(super) const SHOWS: [Show; 8] = [
    Show {
        title: "막차가 떠난 뒤",
        description: "눈 내리는 밤, 시골 간이역에 막차를 놓친 네 사람이 남는다.\n첫차까지 다섯 시간. 서로의 이름도 묻지 않던 이들이 하나씩 꺼내 놓는 이야기가 \
                      난로 하나를 사이에 두고 이어진다.\n\n※ 이 회차의 예매는 동시 입장 인원이 두 명입니다. 대기열을 보기에 좋습니다.",
        category: "play",
        age_limit: 12,
        minutes: 100,
        intermission: 0,
        visible_in_hours: -24 * 9,
        house: THEATRE,
        prices: &[("VIP", 66_000), ("R", 55_000), ("S", 44_000)],
        seat_limit: 4,
        performances: &[on(6, (19, 30), Opening::Now, 2), on(7, (15, 0), Opening::Now, 50), on(7, (19, 0), Opening::Now, 50)],
    },
    Show {
        title: "서하린 단독 콘서트 〈첫눈〉",
        description: "데뷔 10주년, 서하린이 가장 큰 무대에 섭니다.\n정규 5집 《첫눈》 전곡과 지난 10년의 노래를 밴드와 현악 앙상블의 편곡으로 들려드립니다.\n\n\
                      · 1인 4매까지 예매하실 수 있습니다.\n· 스탠딩 구역은 없습니다.",
        category: "concert",
        age_limit: 7,
        minutes: 150,
        intermission: 0,
        visible_in_hours: -24 * 6,
        house: ARENA,
        prices: &[("VIP", 187_000), ("R", 165_000), ("S", 143_000), ("A", 121_000)],
        seat_limit: 4,
        performances: &[on(30, (18, 0), Opening::InMinutes(10), 500), on(31, (17, 0), Opening::InDays(2), 500)],
    },
    Show {
        title: "달빛 세탁소",
        description: "한밤중에만 문을 여는 골목 끝 세탁소. 주인 월영은 옷에 밴 기억을 지워 주는 사람이다.\n어느 날 지우고 싶지 않은 기억을 맡기러 온 손님이 \
                      나타나고, 세탁소의 시계가 거꾸로 돌기 시작한다.\n\n열두 인조 라이브 오케스트라와 함께하는 창작 뮤지컬.",
        category: "musical",
        age_limit: 7,
        minutes: 160,
        intermission: 20,
        visible_in_hours: -24 * 14,
        house: HALL,
        prices: &[("VIP", 170_000), ("R", 140_000), ("S", 110_000), ("A", 80_000)],
        seat_limit: 6,
        performances: &[
            on(13, (19, 30), Opening::Now, 100),
            on(14, (14, 0), Opening::Now, 100),
            on(14, (19, 0), Opening::Now, 100),
            on(15, (15, 0), Opening::InDays(1), 100),
        ],
    },
    Show {
        title: "별밤 필하모닉 제12회 정기연주회 〈겨울의 빛〉",
        description: "지휘 윤세온 · 협연 피아노 문가람\n\n1부  피아노 협주곡 제2번 다단조\n2부  교향곡 제1번 사단조 〈겨울날의 환상〉\n\n\
                      긴 밤을 지나는 이들에게 별밤 필하모닉이 보내는 겨울의 인사.",
        category: "classical",
        age_limit: 7,
        minutes: 120,
        intermission: 15,
        visible_in_hours: -24 * 3,
        house: HALL,
        prices: &[("VIP", 120_000), ("R", 90_000), ("S", 60_000), ("A", 30_000)],
        seat_limit: 8,
        performances: &[on(40, (19, 30), Opening::InDays(5), 200)],
    },
    Show {
        title: "붉은 방의 손님",
        description: "폭우로 고립된 산장, 초대장은 일곱 장, 도착한 사람은 여덟 명.\n관객은 배우와 한 공간에서 하룻밤의 목격자가 된다. 강한 조명과 큰 소리, \
                      폭력의 묘사가 있어 19세 이상만 예매하실 수 있습니다.",
        category: "play",
        age_limit: 19,
        minutes: 95,
        intermission: 0,
        visible_in_hours: -24 * 4,
        house: THEATRE,
        prices: &[("VIP", 77_000), ("R", 66_000), ("S", 55_000)],
        seat_limit: 2,
        performances: &[on(9, (20, 0), Opening::Now, 30), on(10, (20, 0), Opening::InDays(1), 30)],
    },
    Show {
        title: "종이비행기",
        description: "접어 날린 종이비행기가 돌아오지 않자, 여덟 살 누리는 비행기를 찾아 옥상 너머로 길을 떠난다.\n어린이와 어른이 함께 보는 가족 뮤지컬. \
                      공연이 끝나면 로비에서 함께 비행기를 접습니다.",
        category: "musical",
        age_limit: 0,
        minutes: 70,
        intermission: 0,
        visible_in_hours: -24 * 5,
        house: THEATRE,
        prices: &[("VIP", 50_000), ("R", 40_000), ("S", 30_000)],
        seat_limit: 6,
        performances: &[
            on(5, (11, 0), Opening::Now, 50),
            on(5, (14, 0), Opening::Now, 50),
            on(12, (11, 0), Opening::InDays(3), 50),
        ],
    },
    Show {
        title: "밴드 물결 가을 투어 앙코르",
        description: "전석 매진된 가을 투어의 마지막 밤을 한 번 더.\n예매가 끝났습니다. 현장에서 만나요!",
        category: "concert",
        age_limit: 12,
        minutes: 120,
        intermission: 0,
        visible_in_hours: -24 * 30,
        house: HALL,
        prices: &[("VIP", 132_000), ("R", 121_000), ("S", 99_000), ("A", 77_000)],
        seat_limit: 4,
        performances: &[on(1, (18, 0), Opening::Over, 100)],
    },
    Show {
        title: "(공개 전) 비밀의 정원사",
        description: "아직 공개되지 않은 작품입니다. 담당자와 운영자에게만 보입니다.",
        category: "musical",
        age_limit: 7,
        minutes: 140,
        intermission: 20,
        visible_in_hours: 24 * 3,
        house: HALL,
        prices: &[("VIP", 160_000), ("R", 130_000), ("S", 100_000), ("A", 70_000)],
        seat_limit: 4,
        performances: &[on(60, (19, 30), Opening::InDays(7), 100)],
    },
];
