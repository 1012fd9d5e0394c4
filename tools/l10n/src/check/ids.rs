//! Where the library asks for an ID, and which messages are missing ones whose ID somebody has changed.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use super::model::{File, Message};
use super::rules;
use crate::catalogue::{TextFile, symbol};

/// The file in which the library asks for an ID, and the place of the ID in it.
pub(super) fn home(id: &str) -> Option<(TextFile, usize)> {
    static HOMES: LazyLock<HashMap<&str, (TextFile, usize)>> = LazyLock::new(|| {
        let of_file = |file: TextFile| {
            file.expected().into_iter().enumerate().map(move |(place, id)| (id, (file, place))).collect::<Vec<_>>()
        };
        TextFile::all().flat_map(of_file).collect()
    });
    HOMES.get(id).copied()
}

/// What a file lacks, as far as its messages tell.
#[derive(Default)]
pub(crate) struct Gaps<'s> {
    /// The IDs that are missing, but for those that `renamed` names, in their order.
    pub(crate) missing: Vec<&'static str>,
    /// The ID that a message seems to have had, by the one that it has.
    pub(crate) renamed: HashMap<&'s str, &'static str>,
    /// Whether there are other messages that nobody asks for, which may be missing ones, too.
    pub(crate) has_strangers: bool,
}

/// A message in the order of its file, and the place where its ID is expected, if that is known or guessed.
struct Step<'m, 's> {
    message: &'m Message<'s>,
    place: Option<usize>,
}

/// What stands between two messages whose places are known: the steps without a place, and the places without a message.
struct Gap {
    steps: Vec<usize>,
    places: Vec<usize>,
}

/// Most pairs of IDs that are compared letter by letter: more than a family has, all of its IDs renamed. Where a file
/// has thousands of other messages, they are no renamed ones.
const MOST_PAIRS: usize = 50_000;

/// What is missing in a file. An ID that stands in lines that are not understood is not missing.
pub(super) fn gaps<'s>(file: &File<'s>) -> Gaps<'s> {
    let expected = file.expected();
    let in_junk = file.ids_in_junk();
    let is_open = |(_, id): &(usize, &&str)| file.first_of(id, false).is_none() && !in_junk.contains(*id);
    let mut open: BTreeSet<usize> = expected.iter().enumerate().filter(is_open).map(|(place, _)| place).collect();
    let mut steps = Vec::new();
    for message in file.messages.iter().filter(|message| !message.is_again()) {
        match home(message.id).filter(|_| !message.is_term) {
            Some((home, place)) if home == file.name => steps.push(Step { message, place: Some(place) }),
            // It belongs into another file.
            Some(_) => {}
            None => steps.push(Step { message, place: None }),
        }
    }
    let strangers: Vec<usize> = (0..steps.len()).filter(|step| steps[*step].place.is_none()).collect();

    place(by_number(&steps, &open, &expected), &mut steps, &mut open);
    place(by_gap(&steps, &open, expected.len(), 1), &mut steps, &mut open);
    if strangers.len() * open.len() <= MOST_PAIRS {
        place(by_likeness(&steps, &open, &expected), &mut steps, &mut open);
    }
    place(by_gap(&steps, &open, expected.len(), usize::MAX), &mut steps, &mut open);

    let placed = strangers.iter().filter_map(|step| Some((steps[*step].message.id, expected[steps[*step].place?])));
    let renamed: HashMap<_, _> = placed.collect();
    Gaps {
        missing: open.into_iter().map(|place| expected[place]).collect(),
        has_strangers: renamed.len() < strangers.len(),
        renamed,
    }
}

/// Takes over guesses, each a step and a place, as far as both are still free.
fn place(guesses: Vec<(usize, usize)>, steps: &mut [Step<'_, '_>], open: &mut BTreeSet<usize>) {
    for (step, place) in guesses {
        if steps[step].place.is_none() && open.remove(&place) {
            steps[step].place = Some(place);
        }
    }
}

/// The English note begins with the number of the code; a number can have several names.
fn by_number(steps: &[Step<'_, '_>], open: &BTreeSet<usize>, expected: &[&str]) -> Vec<(usize, usize)> {
    let mut places: HashMap<String, Vec<usize>> = HashMap::new();
    for place in open {
        if let Some(symbol) = symbol(expected[*place]) {
            places.entry(rules::number(symbol.code())).or_default().push(*place);
        }
    }
    let guess = |(step, Step { message, .. }): (usize, &Step<'_, '_>)| {
        let (number, _) = message.note.first()?.split_once('.')?;
        match places.get(number)?.as_slice() {
            [place] => Some((step, *place)),
            _ => None,
        }
    };
    steps.iter().enumerate().filter_map(guess).collect()
}

/// As many messages without a place as places without a message, up to so many, are the same in their order.
fn by_gap(steps: &[Step<'_, '_>], open: &BTreeSet<usize>, end: usize, most: usize) -> Vec<(usize, usize)> {
    let fits = |gap: &Gap| gap.steps.len() == gap.places.len() && gap.steps.len() <= most;
    let pairs = |gap: Gap| gap.steps.into_iter().zip(gap.places);
    gaps_between(steps, open, end).into_iter().filter(fits).flat_map(pairs).collect()
}

/// IDs that resemble each other, the most alike first; in the same gap they need not be so much alike.
fn by_likeness(steps: &[Step<'_, '_>], open: &BTreeSet<usize>, expected: &[&str]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for gap in gaps_between(steps, open, expected.len()) {
        for step in gap.steps {
            let id = steps[step].message.id.to_lowercase();
            for place in open {
                let other = expected[*place].to_lowercase();
                let is_elsewhere = !gap.places.contains(place);
                let most = if is_elsewhere { 3 } else { 3.max(other.len() / 3) };
                let distance = strsim::damerau_levenshtein(&id, &other);
                if distance <= most {
                    found.push((distance, is_elsewhere, step, *place));
                }
            }
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, _, step, place)| (step, place)).collect()
}

fn gaps_between(steps: &[Step<'_, '_>], open: &BTreeSet<usize>, end: usize) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let mut begin = 0;
    let mut unplaced = Vec::new();
    for (i, place) in steps.iter().map(|step| step.place).chain([Some(end)]).enumerate() {
        let Some(place) = place else {
            unplaced.push(i);
            continue;
        };
        if !unplaced.is_empty() {
            // Where the two stand in another order, nothing is known to be between them.
            let places = open.range(begin..place.max(begin)).copied().collect();
            gaps.push(Gap { steps: std::mem::take(&mut unplaced), places });
        }
        begin = place + 1;
    }
    gaps
}
