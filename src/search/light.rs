//! Words that say nothing about a code, in the languages that are shipped, and those that programs put around a sentence.
//!
//! The texts are so few that some of these are rare in them, so their number alone does not tell that they say nothing.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Folded words, one language to a line: English, Spanish, French, Italian, Portuguese, Russian; then those around the
/// sentences of MIT Kerberos and GSS: “kinit: … while getting initial credentials”.
const WORDS: &str = "
a an and any are as at be because been being but by can cannot could currently did do does either for from had has \
have if in into is it its may no not of on only or than that the their there these they this to too was were when which \
while will with would you your
al como con cuando de del desde el en entre es esta este fue ha han la las lo los no o para pero por porque que se \
ser si sin sobre su sus un una y ya
au aux avec ce ces cette dans de des du elle en est et ete etre il ils la le les leur mais ne ou par pas pour qu que \
qui sa se ses son sur un une
agli ai al all alla alle che come con da dai dal dall dalla dei del dell della di e gli ha il in la le lo ma nei nel \
nell nella non per piu quando questa questo se si sono stata stato su sui sul sull un una uno
ao aos as com como da das de do dos em essa esse esta este foi mais na nao nas no nos os ou para pela pelo por que se \
sem ser seu sua um uma
без был была были было во для до его если из или как когда ко на не но об от по под при со так то что чтобы эта это \
этот
getting gss gssexception initial kinit krb5 level mechanism minor more provided realm unspecified
";

static SET: LazyLock<HashSet<&str>> = LazyLock::new(|| WORDS.split_ascii_whitespace().collect());

/// Whether a folded word says nothing about a code.
pub(crate) fn is_light(word: &str) -> bool {
    SET.contains(word)
}
