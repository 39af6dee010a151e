//! Words that are hard to set. Used by the tests of this crate and of the journal.

/// Words of every kind, the first of which look like markup.
pub const WORDS: [&str; 14] = [
    "#read(\"/etc/passwd\") #include \"a.typ\"",
    "$x^2$ *bold* _it_ `raw` <label> @label",
    "</svg><script>alert(1)</script> &amp; <b>b</b>",
    "= heading - item + 1. one",
    "\\u{41} \\ #(1+1) \"quoted\" 'so' {\"a\": 1}",
    "日本語の薬の名前はとても長いです",
    "中文的症状描述没有空格因此必须能够换行显示",
    "دواء طويل الاسم جدا للاختبار",
    "תרופה עם שם ארוך מאוד",
    "😀 👩‍👩‍👧 🏳️‍🌈 ☕️ feeling",
    "Łódź Ñandú Ελλάδα Україна e\u{301}a\u{308}",
    "a\u{0}b\u{1b}[31m\u{202e}turned\u{2066} \u{feff}",
    "Pneumonoultramicroscopicsilicovolcanoconiosis",
    "50 mg & 100 mg: 5 < 10 > 2 % of #1",
];

/// Words again and again, with their number, two hundred letters of them.
pub fn endless(words: &str, n: usize) -> String {
    format!("{words} {n} ")
        .repeat(40)
        .chars()
        .take(200)
        .collect()
}
