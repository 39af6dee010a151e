//! What the program says about itself, and words it does not know.

use crate::run::Desk;

const WORDS: [&str; 14] = [
    "create",
    "demo",
    "import",
    "export",
    "recover",
    "chart",
    "summary",
    "list",
    "search",
    "review",
    "goes-together",
    "verify",
    "backup",
    "restore",
];

#[test]
fn help_lists_every_word_and_every_exit_code() {
    let help = Desk::new().line("help").done().out;
    for word in WORDS {
        let lines = help
            .lines()
            .filter(|line| line.trim_start().split(' ').next() == Some(word));
        assert_eq!(lines.count(), 1, "{word} in:\n{help}");
    }
    assert!(help.contains("--demo"), "{help}");
    assert!(
        help.contains(
            "0 done, 2 usage, 3 wrong passphrase, 4 damaged, 5 in use, 6 disk, 7 bad input, 8 newer version"
        ),
        "{help}"
    );
}

#[test]
fn every_word_explains_its_own_options() {
    let desk = Desk::new();
    let options: [(&str, &[&str]); 18] = [
        ("search", &["WORDS", "--at", "--json", "--passphrase-file"]),
        ("review", &["list", "show"]),
        (
            "review show",
            &["NUMBER", "--at", "--json", "--passphrase-file"],
        ),
        (
            "goes-together",
            &["--at", "--from", "--to", "--outcome", "--json"],
        ),
        (
            "chart before-after",
            &["--at", "--review", "--size", "--out"],
        ),
        ("create", &["--at", "--passphrase-file", "--no-passphrase"]),
        ("demo", &["--at", "--years", "--seed", "--no-passphrase"]),
        (
            "import",
            &[
                "--at",
                "--dry-run",
                "--map",
                "--choices",
                "--json",
                "--passphrase-file",
            ],
        ),
        ("recover", &["--at", "--out", "--passphrase-file"]),
        (
            "export",
            &[
                "--at",
                "--format",
                "json",
                "csv",
                "fhir",
                "--out",
                "--from",
                "--to",
                "--sensitive",
                "--name",
                "--born",
            ],
        ),
        (
            "chart life",
            &[
                "--from", "--to", "--theme", "light", "dark", "paper", "--size", "--out", ".png",
            ],
        ),
        (
            "chart questionnaire",
            &["--at", "--from", "--to", "--instrument", "--size", "--out"],
        ),
        (
            "chart",
            &[
                "list",
                "life",
                "sleep",
                "adherence",
                "questionnaire",
                "pixels",
                "variability",
                "season",
                "side-effect",
                "cost",
                "balance",
                "treatment",
                "before-after",
                "together",
            ],
        ),
        (
            "summary",
            &[
                "--for",
                "prescriber",
                "--since",
                "--paper",
                "letter",
                "--out",
                ".pdf",
            ],
        ),
        (
            "list",
            &["--at", "--from", "--to", "--json", "medicines", "doses"],
        ),
        ("verify", &["--at", "--json", "--recovery-code-file"]),
        ("backup", &["--at", "--to", "--list"]),
        ("restore", &["--at", "--from", "--recovery-code-file"]),
    ];
    for (word, expected) in options {
        let help = desk.line(&format!("help {word}")).done().out;
        for option in expected {
            assert!(
                help.contains(option),
                "{option} in the help of {word}:\n{help}"
            );
        }
    }
}

#[test]
fn the_version_is_said() {
    let version = Desk::new().line("--version").done().out;
    assert_eq!(
        version.trim(),
        format!("ballast {}", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn what_is_not_understood_is_usage_and_does_nothing() {
    let desk = Desk::new();
    for words in [
        "create",
        "create --at record",
        "create --at record --no-passphrase --passphrase-file words",
        "demo --at record",
        "demo --at record --no-passphrase --years 0",
        "demo --at record --no-passphrase --years 21",
        "demo --at record --no-passphrase --seed -1",
        "import",
        "import file.csv",
        "export --at record --out all.json",
        "export --at record --format xml --out all.xml",
        "chart",
        "chart life --at record",
        "chart weather --at record --out chart.svg",
        "chart sleep --at record --instrument phq9 --out chart.svg",
        "chart life --at record --theme pink --out chart.svg",
        "summary --at record --out page.pdf",
        "summary --at record --for mother --out page.pdf",
        "summary --at record --for prescriber --paper a0 --out page.pdf",
        "verify",
        "backup --at record --list --to elsewhere",
        "restore --at record",
        "restore --at record --from=",
        "verify --at record --passphrase-file a --recovery-code-file b",
        "imprt file.csv --at record",
        "--demo record",
    ] {
        desk.line(words).misused();
    }
    assert!(!desk.at("record").exists());
}

#[test]
fn a_mistyped_word_alone_does_not_open_a_window() {
    Desk::new()
        .line("exprot")
        .refused(2, &["exprot", "ballast help"]);
}

#[test]
fn without_a_screen_the_window_says_that_it_needs_one() {
    Desk::new().line("--demo").refused(1, &["screen"]);
}
