package org.mageos.content.generator.hugo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mageos.content.document.Document;
import org.mageos.content.document.Use;
import org.mageos.content.document.asciidoc.AsciidocOptions;
import org.mageos.content.document.asciidoc.AsciidocOptions.Setting;
import org.mageos.content.generator.AsciidocTexts;
import org.mageos.content.generator.InclusionBase;
import org.mageos.content.generator.Reference;
import org.mageos.content.generator.XrefUrls;
import org.mageos.content.tree.FileTree;
import org.mageos.content.value.Value;

/**
 * What Asciidoctor makes of the pages of a Hugo site, which calls it with their texts. Immutable.
 *
 * <p>The source: {@code markup/asciidocext} of Hugo.
 */
final class HugoAsciidoc implements AsciidocTexts.Conversion {

    private static final String SETTING =
            "workingFolderCurrent is set under markup.asciidocExt in the settings";

    private final String folder;
    private final boolean startsAtPages;
    private final AsciidocOptions options;
    private final InclusionBase base;

    HugoAsciidoc(HugoSettings settings, FileTree tree) {
        this.folder = settings.folder();
        Value.Mapping own = settings.config().mapping("markup").mapping("asciidocext");
        this.startsAtPages = own.isSet("workingfoldercurrent", true);
        this.options =
                new AsciidocOptions(
                        attributes(own.mapping("attributes")),
                        own.texts("extensions").isEmpty(),
                        AsciidocOptions.Program.HUGO);
        this.base = new InclusionBase(tree, folder, isJailed(own), SETTING);
    }

    private static boolean isJailed(Value.Mapping own) {
        return own.text("safemode").filter(mode -> !mode.equals("unsafe")).isPresent();
    }

    /** A text has no name, and Asciidoctor takes the folder that it runs in for its own. */
    private Map<String, Setting> attributes(Value.Mapping own) {
        Map<String, Setting> all = new HashMap<>();
        for (String name : new String[] {"docname", "docfile", "docfilesuffix"}) {
            all.put(name, Setting.UNSET);
        }
        if (!startsAtPages) {
            all.put("docdir", Setting.hard(AsciidocOptions.ROOT + "/" + folder));
        }
        for (Value.Entry entry : own.entries()) {
            String name = entry.key().toLowerCase(Locale.ROOT);
            boolean isUnset = name.endsWith("!") || name.startsWith("!");
            all.put(name.replace("!", ""), isUnset ? Setting.UNSET : setting(entry.value()));
        }
        return all;
    }

    private static Setting setting(Value value) {
        return value instanceof Value.Scalar scalar && scalar.value() != null
                ? Setting.written(scalar.text())
                : Setting.hard("");
    }

    @Override
    public AsciidocOptions options() {
        return options;
    }

    @Override
    public Optional<Reference> included(String page, String target) {
        return startsAtPages ? Optional.empty() : base.find(page, target);
    }

    /** A reference is a URL that Asciidoctor makes, relative to that of the page. */
    Reference xref(Document from, Use.Syntax syntax, String text) {
        return new Reference.Url(XrefUrls.of(from, options.attributes(), syntax, text));
    }
}
