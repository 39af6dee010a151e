//! The questionnaires there are: those that ship, and the person's own from their files. One lookup for everyone.

use std::borrow::Cow;

use ballast_instruments::{self as instruments, Instrument};
use ballast_model::OwnQuestionnaire;
use ballast_vault::{self as storage, Connection, VaultError};

/// A questionnaire, shipped or one's own.
pub(crate) type Form = Cow<'static, Instrument>;

/// The questionnaire of this id, one's own also when it was set aside; `None` when there is none.
pub(crate) fn find(conn: &Connection, id: &str) -> Result<Option<Form>, VaultError> {
    if let Some(shipped) = instruments::get(id) {
        return Ok(Some(Cow::Borrowed(shipped)));
    }
    if !id.starts_with(OwnQuestionnaire::PREFIX) {
        return Ok(None);
    }
    let own = storage::find_own_questionnaire(conn, id)?;
    Ok(own.as_ref().and_then(read).map(Cow::Owned))
}

/// One's own with whether it is offered now, in the order of entry. A file that this version cannot read is left out.
pub(crate) fn own(conn: &Connection) -> Result<Vec<(Form, bool)>, VaultError> {
    Ok(storage::list_own_questionnaires(conn)?
        .iter()
        .filter_map(|own| Some((Cow::Owned(read(own)?), own.kept)))
        .collect())
}

/// Every questionnaire: those that ship, then one's own, those also that were set aside.
pub(crate) fn all(conn: &Connection) -> Result<Vec<Form>, VaultError> {
    let own = own(conn)?.into_iter().map(|(form, _)| form);
    Ok(shipped().chain(own).collect())
}

/// Every questionnaire that is offered now.
pub(crate) fn offered(conn: &Connection) -> Result<Vec<Form>, VaultError> {
    let own = own(conn)?.into_iter();
    let kept = own.filter_map(|(form, kept)| kept.then_some(form));
    Ok(shipped().chain(kept).collect())
}

fn shipped() -> impl Iterator<Item = Form> {
    instruments::all().iter().map(Cow::Borrowed)
}

/// What is in a stored file, under the id it has here.
pub(super) fn read(own: &OwnQuestionnaire) -> Option<Instrument> {
    let mut form = instruments::parse(&own.file).ok()?;
    form.id = own.key.clone();
    Some(form)
}
