import org.mageos.content.maven.EntryText
import org.mageos.content.maven.ItBuild

// Where an entry differs from the page that the generator built: '-' is on the page only, '+' in the entry only.
def contents = { String... headings -> headings.collect { '- ' + it } }

def exceptions = [
    Jekyll: contents('Links by Liquid', 'Code', 'Math', 'Notes and definitions') + [
        // Nobody knows what an inclusion shows.
        '- A card from an include',
        // Math is shown as it is written.
        '- In a line \\(a_1 + b_1 * c_2 * d\\) and on its own:',
        '- \\[\\sum_{i=1}^n i = \\frac{n(n+1)}{2}\\]',
        '+ In a line a_1 + b_1 * c_2 * d and on its own:',
        '+ \\sum_{i=1}^n i = \\frac{n(n+1)}{2}',
        // Nobody knows whether a condition is true.
        '- Conditions are left out.',
    ],
    Hugo: [
        // A shortcode of the site.
        '- A chart',
        // The number of a line, and of the footnote's paragraph.
        '- 1',
        // Quotes and dashes stay as they are written.
        '- “Quoted” – and so on…',
        '+ "Quoted" -- and so on...',
    ],
    Zola: [
        // A frame becomes a link.
        '+ https://www.youtube.com/watch?v=dQw4w9WgXcQ',
        // A shortcode of the site.
        '- A chart',
        // The number that the footnote begins with.
        '- 1',
    ],
    Eleventy: [
        // A shortcode of the site.
        '- A chart',
        // The feed takes what is in a shortcode for Markdown, as most sites have it.
        '- Be **careful** here.',
        '+ Be careful here.',
        // Nobody knows whether a condition is true.
        '- Conditions are left out.',
    ],
    MkDocs: contents(
            'The dialect of MkDocs', 'Admonitions', 'Tabs', 'Code', 'Lines', 'Notes and definitions', 'Attributes') + [
        // The labels of tabs stand over each tab instead of over all.
        '- CPython',
        '+ C',
        '+ Python',
        // A comment on the text is none of it.
        '- Added, deleted, markeda comment.',
        // A sign is a picture on the page, and math a program's.
        '- An icon, a smile.',
        '- Math: \\(a_1 + b_1 * c_2 * d\\) and',
        '- \\[ \\sum_{i=1}^n i \\]',
        '+ Added, deleted, marked.',
        '+ An icon, 😄 a smile.',
        '+ Math: a_1 + b_1 * c_2 * d and',
        '+ \\sum_{i=1}^n i',
    ],
    Docusaurus: [
        // Style sheets write these in capitals.
        '- note',
        '+ Note',
        '- tip',
        '+ Tip',
        '- info',
        '+ Info',
        // The labels of tabs stand over each tab instead of over all.
        '- Pear',
        '+ Pear',
        // The value of an expression.
        '- A boxed word, a literal and the answer is 42.',
        '+ A boxed word, a literal and the answer is .',
        // A diagram that the browser draws is shown as code.
        '+ graph TD;',
        '+ A-->B;',
    ],
    VitePress: contents('Containers', 'Code', 'Vue', 'Attributes') + [
        '- INFO',
        '+ Info',
        '- NOTE',
        '+ Note',
        // The labels stand over each block of code instead of over all.
        '- config.jsconfig.ts',
        '+ config.js',
        '+ config.ts',
        // The values of expressions, and a component.
        '- Code in a line: 2 stays.',
        '+ Code in a line: stays.',
        '- The answer is 42.',
        '- new',
        '+ The answer is .',
        // Drawings of MathJax.
        '- Math: (math) and',
        '- (math)',
        '+ Math: a_1 + b_1 * c_2 * d and',
        '+ \\sum_{i=1}^n i',
    ],
    Starlight: [
        // The labels of tabs stand over each tab instead of over all.
        '- Pear',
        '+ Pear',
        // The value of an expression.
        '- The answer is 42, literally.',
        '+ The answer is , literally.',
    ],
]

def differ = exceptions.findAll { name, expected ->
    def folder = new File(basedir, name.toLowerCase(Locale.ROOT))
    def feed = new File(basedir, "target/${folder.name}/feed.json")
    def found = EntryText.differences(feed.toPath(), 'The dialect of ' + name, new File(folder, 'built.html').toPath())
    if (found != expected) {
        println name + ': ' + found.join('\n  ')
    }
    found != expected
}
assert differ.isEmpty()

// Nothing is left out without a word; what is alike is told once.
def build = ItBuild.in(basedir)
['{% include card.html %}', '{{< chart kind="bar" >}}', '{{ chart(kind="bar") }}', '{% chart %}', 'an expression',
        'a JSX component', 'feed/content  4 info'].each { build.logs(it) }
return true
