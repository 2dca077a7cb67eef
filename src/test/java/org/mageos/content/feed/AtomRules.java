package org.mageos.content.feed;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What RFC 4287 demands of the elements that the writer knows, from its prose; no Maven artifact
 * was found that holds the schema of its appendix.
 */
final class AtomRules {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** RFC 4287, 3.3; the letters in upper case. */
    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");

    private static final Set<String> TEXTS = Set.of("title", "subtitle", "summary");
    private static final Set<String> REGISTERED =
            Set.of("self", "alternate", "enclosure", "hub", "related", "via");
    private static final Map<String, Set<String>> CHILDREN =
            Map.of(
                    "feed",
                    Set.of("id", "title", "subtitle", "updated", "link", "author", "logo", "entry"),
                    "entry",
                    Set.of(
                            "id",
                            "title",
                            "published",
                            "updated",
                            "link",
                            "author",
                            "category",
                            "summary",
                            "content"),
                    "author",
                    Set.of("name", "uri"));

    private final List<String> broken = new ArrayList<>();

    private AtomRules() {}

    static List<String> broken(Xml feed) {
        AtomRules rules = new AtomRules();
        rules.require(feed.name().equals("feed"), "the root is " + feed.name());
        rules.container(feed);
        Set<String> versions = new HashSet<>();
        boolean inherited = !feed.children("author").isEmpty();
        for (Xml entry : feed.children("entry")) {
            rules.container(entry);
            rules.entry(entry, inherited);
            rules.require(
                    versions.add(entry.texts("id") + " " + entry.texts("updated")),
                    "the same id and updated twice (4.1.1)");
        }
        List<String> names = feed.names();
        int first = names.indexOf("entry");
        rules.require(
                first < 0 || names.subList(first, names.size()).stream().allMatch("entry"::equals),
                "metadata after the first entry (4.1.1)");
        rules.require(
                inherited
                        || feed.children("entry").stream()
                                .noneMatch(entry -> entry.children("author").isEmpty()),
                "no author (4.1.1)");
        return rules.broken;
    }

    private void entry(Xml entry, boolean inherited) {
        boolean content = !entry.children("content").isEmpty();
        boolean summary = !entry.children("summary").isEmpty();
        boolean alternate =
                entry.children("link").stream()
                        .anyMatch(link -> link.attribute("rel").equals("alternate"));
        require(content || alternate, "neither content nor alternate (4.1.2)");
        require(content || summary, "neither content nor summary");
        require(inherited || !entry.children("author").isEmpty(), "no author (4.1.2)");
    }

    /** What feeds and entries have in common. */
    private void container(Xml container) {
        for (String name : List.of("id", "title", "updated")) {
            require(container.children(name).size() == 1, "not one " + name);
        }
        for (String name : List.of("subtitle", "logo", "published", "summary", "content")) {
            require(container.children(name).size() <= 1, "more than one " + name);
        }
        Set<String> alternates = new HashSet<>();
        for (Xml child : container.children()) {
            require(child.namespace().equals(NAMESPACE), "namespace of " + child.name());
            require(
                    CHILDREN.get(container.name()).contains(child.name()),
                    child.name() + " in " + container.name());
            construct(child);
            require(
                    !child.attribute("rel").equals("alternate")
                            || alternates.add(
                                    child.attribute("type") + " " + child.attribute("hreflang")),
                    "two alternates of a type (4.1.1, 4.1.2)");
        }
    }

    private void construct(Xml element) {
        String text = element.text();
        switch (element.name()) {
            case "id", "logo", "uri" -> absolute(text);
            case "updated", "published" -> date(text);
            case "link" -> link(element);
            case "category" -> require(!element.attribute("term").isEmpty(), "no term (4.2.2)");
            case "content" -> text(element, "html");
            case "author" -> author(element);
            default -> {
                if (TEXTS.contains(element.name())) {
                    text(element, "text");
                }
            }
        }
    }

    private void text(Xml element, String type) {
        require(element.attribute("type").equals(type), "type of " + element.name() + " (3.1.1)");
        require(element.children().isEmpty(), "children in " + element.name() + " (3.1.1)");
        require(!element.text().isBlank(), "blank " + element.name());
    }

    private void author(Xml author) {
        require(author.children("name").size() == 1, "not one name (3.2)");
        require(author.children("uri").size() <= 1, "more than one uri (3.2)");
        for (Xml child : author.children()) {
            require(CHILDREN.get("author").contains(child.name()), child.name() + " in author");
            construct(child);
        }
    }

    private void link(Xml link) {
        absolute(link.attribute("href"));
        require(REGISTERED.contains(link.attribute("rel")), "rel " + link.attribute("rel"));
        require(
                !link.element().hasAttribute("length") || link.attribute("length").matches("\\d+"),
                "length (4.2.7.6)");
        require(
                !link.element().hasAttribute("type")
                        || link.attribute("type").matches("[^/ ]+/[^/ ]+"),
                "type (4.2.7.3)");
    }

    private void absolute(String uri) {
        require(!uri.isEmpty() && URI.create(uri).isAbsolute(), "not absolute: " + uri);
    }

    private void date(String text) {
        boolean date = DATE.matcher(text).matches();
        require(date, "no date (3.3): " + text);
        require(!date || OffsetDateTime.parse(text).getYear() > 1990, "implausible: " + text);
    }

    private void require(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }
}
