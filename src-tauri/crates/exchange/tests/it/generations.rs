//! Each generation of the export is read in full, whatever its encoding and line ends.

use ballast_exchange::{DaylioFile, DaylioGeneration, MoodMapping, read_daylio};

use super::{day, fixture, read, today};

fn first() -> DaylioFile {
    read(&fixture("daylio_export_2018_05_18.csv")).unwrap()
}

fn second() -> DaylioFile {
    read(&fixture("daylio_export_2021_12_09.csv")).unwrap()
}

fn third() -> DaylioFile {
    read(&fixture("daylio_export_2026_09_25.csv")).unwrap()
}

#[test]
fn the_2018_layout_joins_year_and_date() {
    let file = first();
    assert_eq!(file.generation, DaylioGeneration::First);
    assert_eq!(
        (file.rows_read, file.skipped.len(), file.unmapped()),
        (4, 0, 0)
    );
    let when: Vec<String> = file
        .entries
        .iter()
        .map(|e| format!("{} {}", e.day, e.time))
        .collect();
    // Oldest first; 12:05 am is five past midnight of its own day.
    assert_eq!(
        when,
        [
            "2018-03-02 07:40:00",
            "2018-05-17 00:05:00",
            "2018-05-17 21:05:00",
            "2018-05-18 22:14:00"
        ]
    );
    assert_eq!(file.entries[1].note, "Could not sleep, \"just\" lay there");
    assert_eq!(file.entries[3].activities, ["walk", "friends"]);
    assert_eq!(
        file.entries
            .iter()
            .map(|e| e.mood_level)
            .collect::<Vec<_>>(),
        [Some(5), Some(2), Some(3), Some(4)]
    );
    assert_eq!(file.days(), Some((day("2018-03-02"), day("2018-05-18"))));
}

#[test]
fn dates_of_2018_are_read_in_three_languages() {
    let rows = "2018,18. Mai,Fr,10:00,gut,,\n2018,1 août,Me,10:00,bien,,\n2018,May 3,Th,10:00,rad,,\n2018,7 Brumaire,Th,10:00,rad,,\n";
    let file =
        read(format!("year,date,weekday,time,mood,activities,note\n{rows}").as_bytes()).unwrap();
    let days: Vec<String> = file.entries.iter().map(|e| e.day.to_string()).collect();
    assert_eq!(days, ["2018-05-03", "2018-05-18", "2018-08-01"]);
    assert_eq!(
        (
            file.skipped[0].line,
            file.skipped[0].why.code(),
            file.skipped[0].why.field()
        ),
        (5, "not_a_date", Some("date"))
    );
}

#[test]
fn the_second_layout_has_titles_and_html_in_notes() {
    let file = second();
    assert_eq!(file.generation, DaylioGeneration::Second);
    let dinner = &file.entries[2];
    assert_eq!(dinner.title, "Dinner");
    assert_eq!(
        dinner.note,
        "Everyone came.\nWe talked late.\n- soup\n- bread & cheese"
    );
    assert_eq!(dinner.time.to_string(), "20:30:00");
    let unknown: Vec<_> = file
        .unknown_moods()
        .map(|m| (m.name.as_str(), m.count))
        .collect();
    assert_eq!(unknown, [("wiped out", 1)]);
    assert_eq!(file.unmapped(), 1);
}

#[test]
fn a_true_duplicate_within_a_file_has_a_key_of_its_own() {
    let file = second();
    let (one, two) = (&file.entries[2], &file.entries[3]);
    assert_ne!(one.source_key, two.source_key);
    assert_eq!(
        one.source_key
            .strip_suffix('1')
            .or(one.source_key.strip_suffix('2'))
            .unwrap()
            .len(),
        "daylio:".len() + 33
    );
    assert_eq!(one.source_key[..40], two.source_key[..40]);
}

#[test]
fn the_current_layout_reads_german_and_french_names_emoji_and_scales() {
    let file = third();
    assert_eq!(file.generation, DaylioGeneration::Third);
    assert_eq!(
        (file.rows_read, file.skipped.len(), file.unmapped()),
        (6, 0, 0)
    );
    let levels: Vec<_> = file
        .entries
        .iter()
        .map(|e| (e.mood_name.as_str(), e.mood_level.unwrap()))
        .collect();
    assert_eq!(
        levels,
        [
            ("mouais", 3),
            ("Lausig", 1),
            ("Schlecht", 2),
            ("Gut", 4),
            ("Ok", 3),
            ("Super", 5)
        ]
    );
    let noon = &file.entries[4];
    assert_eq!(
        noon.scales,
        [
            ("Stress".to_owned(), "3".to_owned()),
            ("Schlaf".to_owned(), "gut".to_owned())
        ]
    );
    assert_eq!(
        noon.words().as_deref(),
        Some("Mittag\nKurzer Text\nStress: 3\nSchlaf: gut")
    );
    assert_eq!(file.entries[5].activities, ["Lesen 📚", "Spaziergang"]);
    assert_eq!(file.entries[3].note, "Zwei\nZeilen");
}

#[test]
fn lines_are_counted_over_notes_of_several_lines() {
    let lines: Vec<u64> = third().entries.iter().map(|e| e.line).collect();
    assert_eq!(lines, [8, 7, 6, 4, 3, 2]);
}

#[test]
fn encoding_and_line_ends_make_no_difference() {
    let bytes = fixture("daylio_export_2026_09_25.csv");
    let text = String::from_utf8(bytes).unwrap();
    let plain = text.trim_start_matches('\u{feff}');
    let file = third();
    assert_eq!(read(plain.as_bytes()).unwrap(), file);
    assert_eq!(read(plain.replace('\n', "\r\n").as_bytes()).unwrap(), file);
    let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(read(&le).unwrap(), file);
    assert_eq!(read(&be).unwrap(), file);
    // No line end at the end.
    assert_eq!(read(plain.trim_end().as_bytes()).unwrap(), file);
}

#[test]
fn keys_do_not_change_with_the_mapping_nor_with_the_generation() {
    let keys = |file: &DaylioFile| {
        file.entries
            .iter()
            .map(|e| e.source_key.clone())
            .collect::<Vec<_>>()
    };
    let bytes = fixture("daylio_export_2021_12_09.csv");
    let mapping = MoodMapping::parse("wiped out=1,rad=2").unwrap();
    let mapped = read_daylio(&bytes, &mapping, today()).unwrap();
    assert_eq!(mapped.entries[0].mood_level, Some(1));
    assert_eq!(mapped.entries[3].mood_level, Some(2));
    assert_eq!(keys(&mapped), keys(&second()));
    // The same entries as the current layout would write them: a column more, breaks collapsed to spaces.
    let text = String::from_utf8(bytes).unwrap();
    let current = text.replace("activities,note_title", "activities,scales,note_title");
    let current = current
        .replace("cooking,Dinner", "cooking,,Dinner")
        .replace("awful,,,", "awful,,,,")
        .replace("work,,one", "work,,,one");
    let current = current.replace("<br>", "\r\n");
    assert_eq!(keys(&read(current.as_bytes()).unwrap()), keys(&second()));
}

#[test]
fn a_mapping_is_read_as_typed_and_says_which_part_is_wrong() {
    use ballast_exchange::{ExchangeError, MappingProblem};
    let mapping = MoodMapping::parse(" so-so =3,a=b=2 , RAD=4").unwrap();
    assert_eq!(mapping.level("So-So"), Some(3));
    assert_eq!(mapping.level("a=b"), Some(2));
    assert_eq!(mapping.level("rad"), Some(4));
    assert_eq!(mapping.level("good"), Some(4));
    assert_eq!(MoodMapping::parse("  ").unwrap(), MoodMapping::default());
    assert_eq!(
        MoodMapping::from_levels([("so-so", 3), ("a=b", 2), ("rad", 4)]).unwrap(),
        mapping
    );
    let wrong = |typed: &str| match MoodMapping::parse(typed).unwrap_err() {
        ExchangeError::BadMapping { entry, why } => (entry, why),
        other => panic!("{other}"),
    };
    assert_eq!(wrong("a=1,b"), (2, MappingProblem::NoLevel));
    assert_eq!(wrong("a=1,=3"), (2, MappingProblem::NoName));
    assert_eq!(wrong("a=0"), (1, MappingProblem::NotALevel));
    assert_eq!(wrong("a=6"), (1, MappingProblem::NotALevel));
    assert_eq!(wrong("a=good"), (1, MappingProblem::NotALevel));
    assert_eq!(wrong("a=1,b=2,A=3"), (3, MappingProblem::Twice));
    assert!(MoodMapping::parse("a=1,a=1").is_ok());
}
