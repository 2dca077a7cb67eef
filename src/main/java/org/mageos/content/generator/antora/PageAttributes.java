package org.mageos.content.generator.antora;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.AsciidocOptions.Setting;
import org.mageos.content.url.Paths;
import org.mageos.content.value.Value;

/**
 * The attributes that documents of Antora have from outside: those that Antora sets, those of the
 * playbook, and those of the component, of which the playbook's hard ones go first.
 */
final class PageAttributes {

    private static final String SOFT = "@";

    /** What tells how ids of sections are made. */
    private static final List<String> OF_FORM = List.of("idprefix", "idseparator");

    /** What depends on where the sources come from, as text that no link can lead to. */
    private static final String[] OF_ORIGIN = {
        "page-origin-url",
        "page-origin-refname",
        "page-origin-reftype",
        "page-origin-branch",
        "page-origin-refhash",
        "page-origin-start-path",
        "page-edit-url"
    };

    private final Catalog catalog;
    private final Playbook playbook;
    private final Map<ComponentVersion, Map<String, Setting>> shared = new HashMap<>();

    PageAttributes(Catalog catalog, Playbook playbook) {
        this.catalog = catalog;
        this.playbook = playbook;
        catalog.versions().forEach(version -> shared.put(version, shared(version)));
    }

    /** How a document is converted; empty if it is none of a component. */
    Optional<AsciidocOptions> of(String file) {
        Optional<ContentResource> resource = catalog.resource(file);
        Optional<ComponentVersion> version = catalog.owner(file);
        if (resource.isEmpty() || version.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Setting> attributes = new HashMap<>(shared.get(version.get()));
        addOwn(attributes, resource.get());
        return Optional.of(
                new AsciidocOptions(
                        attributes, playbook.tellsAttributes(), AsciidocOptions.Program.ANTORA));
    }

    /** Whether a document, its component or a playbook sets an attribute of pages. */
    boolean maySet(Document document, String name) {
        return document.frontMatter().data().get(name.replaceFirst("^page-", "")).isPresent()
                || catalog.owner(document.file())
                        .map(shared::get)
                        .filter(all -> all.containsKey(name))
                        .isPresent();
    }

    /** Whether it is known how ids of sections are made: no other playbook says it. */
    boolean setForm(String file) {
        if (OF_FORM.stream().anyMatch(playbook.disputed()::contains)) {
            return false;
        }
        return playbook.isWhole()
                || playbook.tellsAttributes()
                || catalog.owner(file)
                        .map(shared::get)
                        .filter(all -> OF_FORM.stream().anyMatch(all::containsKey))
                        .isPresent();
    }

    private Map<String, Setting> shared(ComponentVersion version) {
        Map<String, Setting> attributes = new HashMap<>();
        attributes.put("env", Setting.hard("site"));
        attributes.put("env-site", Setting.hard(""));
        attributes.put("site-gen", Setting.hard("antora"));
        attributes.put("site-gen-antora", Setting.hard(""));
        attributes.put("attribute-missing", Setting.hard("warn"));
        playbook.site("title").ifPresent(it -> attributes.put("site-title", Setting.hard(it)));
        playbook.site("url").ifPresent(it -> attributes.put("site-url", Setting.hard(it)));
        Map<String, Value> values = new LinkedHashMap<>();
        collate(playbook.attributes(), values);
        Map<String, Value> locked = new HashMap<>(values);
        locked.values().removeIf(PageAttributes::isSoft);
        collate(version.data().mapping("asciidoc").mapping("attributes"), values);
        values.putAll(locked);
        playbook.disputed()
                .forEach(name -> attributes.put(name.toLowerCase(Locale.ROOT), Setting.UNKNOWN));
        values.forEach((name, value) -> attributes.put(name, setting(value, values)));
        return attributes;
    }

    private static void collate(Value.Mapping attributes, Map<String, Value> into) {
        for (Value.Entry entry : attributes.entries()) {
            into.put(entry.key().toLowerCase(Locale.ROOT), entry.value());
        }
    }

    private static boolean isSoft(Value value) {
        return value instanceof Value.Scalar scalar
                && (Boolean.FALSE.equals(scalar.value())
                        || scalar.value() != null && scalar.text().endsWith(SOFT));
    }

    private static Setting setting(Value value, Map<String, Value> values) {
        if (!(value instanceof Value.Scalar scalar) || scalar.value() == null) {
            return Setting.UNSET;
        }
        if (scalar.value() instanceof Boolean set) {
            return set ? Setting.hard("") : new Setting(Optional.empty(), true, false);
        }
        return Setting.written(resolved(scalar.text(), values));
    }

    /** Values may name attributes that stand before them. */
    private static String resolved(String text, Map<String, Value> values) {
        StringBuilder resolved = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Value named = values.get(text.substring(open + 1, close));
            String value =
                    named instanceof Value.Scalar scalar && scalar.value() instanceof String one
                            ? withoutMark(one)
                            : text.substring(open, close + 1);
            resolved.append(text, at, open).append(value);
            at = close + 1;
        }
        return resolved.append(text.substring(at)).toString();
    }

    private static String withoutMark(String text) {
        return text.endsWith(SOFT) ? text.substring(0, text.length() - 1) : text;
    }

    private void addOwn(Map<String, Setting> attributes, ContentResource resource) {
        String path = resource.path();
        String root = resource.family() == Family.NAV ? "" : rootOf(path);
        set(attributes, "page-component-name", resource.component());
        set(attributes, "page-component-version", resource.version());
        set(attributes, "page-version", resource.version());
        set(attributes, "page-module", resource.module());
        set(attributes, "page-relative-src-path", path);
        set(
                attributes,
                "docname",
                (resource.family() == Family.NAV ? "nav$" : "") + Paths.withoutExtension(path));
        set(attributes, "imagesdir", root + Family.IMAGE.published());
        set(attributes, "attachmentsdir", root + Family.ATTACHMENT.published());
        set(attributes, "partialsdir", "partial$");
        set(attributes, "examplesdir", "example$");
        ofComponent(attributes, resource);
        for (String name : OF_ORIGIN) {
            attributes.putIfAbsent(name, Setting.hard("{" + name + "}"));
        }
    }

    private void ofComponent(Map<String, Setting> attributes, ContentResource resource) {
        catalog.latest(resource.component())
                .ifPresent(
                        latest -> {
                            set(attributes, "page-component-title", title(latest));
                            if (playbook.isWhole()) {
                                set(attributes, "page-component-latest-version", latest.version());
                            }
                        });
        catalog.versions(resource.component()).stream()
                .filter(one -> one.version().equals(resource.version()))
                .findFirst()
                .ifPresent(
                        own ->
                                set(
                                        attributes,
                                        "page-component-display-version",
                                        own.data().text("display_version").orElse(own.version())));
    }

    private static String title(ComponentVersion version) {
        return version.data().text("title").orElse(version.name());
    }

    private static void set(Map<String, Setting> attributes, String name, String value) {
        attributes.put(name, Setting.hard(value));
    }

    /** The way from a page to the folder of its module. */
    private static String rootOf(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
