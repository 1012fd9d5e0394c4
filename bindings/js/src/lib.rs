//! The core of the npm package: the library for JavaScript, without any table, negotiation or text of its own.
//! `package/api.js` wraps the functions, and `package/index.d.ts` documents them.
//!
//! What is more than a string goes over as JSON: a description has fifteen fields, and one string is quicker than
//! fifteen crossings.

mod answers;
mod state;

use sspi_status::{Label, Query, QueryError, StatusCode, Symbol, Wish, scan};
use wasm_bindgen::prelude::*;

use crate::answers::{Answer, Code, Hit, found};
use crate::state::STATE;

#[wasm_bindgen]
extern "C" {
    /// JavaScript's error for a value that is not allowed.
    pub type RangeError;

    #[wasm_bindgen(constructor)]
    fn new(message: &str) -> RangeError;
}

impl From<QueryError> for RangeError {
    fn from(error: QueryError) -> Self {
        Self::new(&error.to_string())
    }
}

/// Explains a number of the Windows space, signed or unsigned.
#[wasm_bindgen]
pub fn describe_number(number: f64, wishes: Vec<String>) -> Result<String, RangeError> {
    let written = || number.to_string();
    let number = match number {
        _ if number.fract() != 0.0 => return Err(QueryError::Malformed(written()).into()),
        _ if !(f64::from(i32::MIN)..=f64::from(u32::MAX)).contains(&number) => {
            return Err(QueryError::OutOfRange(written()).into());
        }
        // The lower 32 bits are the same in both forms.
        _ => number as i64 as u32,
    };
    Ok(describe(StatusCode::from_u32(number).into(), &wishes))
}

/// Explains a code in any spelling that the library reads.
#[wasm_bindgen]
pub fn describe_spelling(spelling: &str, wishes: Vec<String>) -> Result<String, RangeError> {
    Ok(describe(spelling.parse()?, &wishes))
}

fn describe(query: Query, wishes: &[String]) -> String {
    STATE.with_borrow(|state| {
        let chain = state.catalog().chain(wishes);
        json(&Answer::new(&state.catalog().describe(query, &chain), &chain))
    })
}

/// Every code that a spelling can mean.
#[wasm_bindgen]
pub fn readings(spelling: &str) -> Result<Vec<String>, RangeError> {
    Ok(Query::readings(spelling)?.into_iter().map(answers::written).collect())
}

/// Finds the codes in a text.
#[wasm_bindgen(js_name = scan)]
pub fn scan_text(text: &str) -> String {
    json(&found(text, scan(text)))
}

/// Finds codes by words, in the loaded languages.
#[wasm_bindgen]
pub fn search(text: &str, wishes: Vec<String>) -> String {
    STATE.with_borrow(|state| {
        let catalog = state.catalog();
        let chain = catalog.chain(wishes);
        let hits = catalog.search(text, &chain, true);
        let described: Vec<_> = hits.iter().map(|hit| (hit, catalog.describe(hit.symbol, &chain))).collect();
        json(&described.iter().map(|(hit, it)| Hit::new(hit, Answer::new(it, &chain))).collect::<Vec<_>>())
    })
}

/// Every code that has a name.
#[wasm_bindgen]
pub fn codes() -> String {
    json(&Symbol::all().iter().map(|symbol| Code::new(*symbol)).collect::<Vec<_>>())
}

/// A word around the messages, by the ID of its message, with a value in the place of its variable; none for another ID.
#[wasm_bindgen]
pub fn label(id: &str, wishes: Vec<String>, value: &str) -> Option<String> {
    let label = Label::all().iter().find(|label| label.id() == id)?;
    STATE.with_borrow(|state| Some(json(&answers::Label::new(&state.catalog().label(*label, &wishes)?, value))))
}

/// The languages of the package, and those that overlays have added.
#[wasm_bindgen]
pub fn locales() -> Vec<String> {
    STATE.with_borrow(|state| state.locales())
}

/// The languages that are tried for a request, among those that are loaded.
#[wasm_bindgen]
pub fn chain(wishes: Vec<String>) -> Vec<String> {
    STATE.with_borrow(|state| state.catalog().chain(wishes).steps().map(|step| step.locale.to_owned()).collect())
}

/// Whether a locale is one that ends a list of wishes, such as `C.UTF-8`.
#[wasm_bindgen]
pub fn ends_wishes(locale: &str) -> bool {
    locale.parse() == Ok(Wish::Base)
}

/// The language that has to be loaded next for a request; none if the loaded ones suffice.
#[wasm_bindgen]
pub fn missing(wishes: Vec<String>) -> Option<String> {
    STATE.with_borrow(|state| state.missing(&wishes))
}

/// Adds a language of the package.
#[wasm_bindgen]
pub fn add_language(tag: String, messages: String, keywords: String) {
    STATE.with_borrow_mut(|state| state.add_language(tag, messages, keywords));
}

/// Lays a text of the caller over a language, and returns its problems.
#[wasm_bindgen]
pub fn overlay(tag: String, text: String) -> Vec<String> {
    STATE.with_borrow_mut(|state| state.overlay(tag, text))
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("strings, numbers and lists of them can always be written")
}
