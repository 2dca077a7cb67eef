// Prints the slug of each line of its input. zola.tsv was made with it, once with the crates
//   slug 0.1.4, deunicode 1.3.1 (librust-slug-dev of Debian 12, as path dependencies), and
//   slug 0.1.6, deunicode 1.6.2 (cargo add slug@0.1.6):
//   cut -f1 headings.tsv (without its comments and empty lines, each text once), then each character
//   of U+00A0-024F, U+0300-052F, U+1E00-1EFF, U+2000-203F, U+20AC, U+2190-21FF between two letters
//   paste: text, slug of the first, slug of the second
// Zola itself is in no registry that was at hand. It calls slug::slugify for slugify = "on". How it numbers
// ids, and what it does for "safe" and "off", is from its sources, components/utils/src/slugs.rs and
// components/markdown/src/markdown.rs, and is tested by hand-written examples.
use std::io::*;

fn main() {
    let mut text = String::new();
    stdin().read_to_string(&mut text).unwrap();
    for line in text.split('\n') {
        println!("{}", slug::slugify(line));
    }
}
