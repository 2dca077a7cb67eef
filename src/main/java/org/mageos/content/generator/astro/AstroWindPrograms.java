package org.mageos.content.generator.astro;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mageos.content.generator.SiteFolder;
import org.mageos.content.tree.SiteFiles;
import org.mageos.content.url.Paths;

/**
 * The programs of a site made from AstroWind: whether they still say which pages there are as the
 * table {@code astrowind.txt} beside this class has it.
 */
final class AstroWindPrograms {

    private static final String TABLE = "astrowind.txt";

    private static final List<String> INTEGRATIONS =
            List.of("vendor/integration/index.ts", "vendor/integration/index.mjs");

    /** Comments, but not what stands behind the colon of a URL. */
    private static final Pattern COMMENT =
            Pattern.compile("(?<![:\\w'\"])//[^\\n]*|/\\*(?:[^*]|\\*(?!/))*+\\*/");

    private static final Pattern NO_MATTER = Pattern.compile("\\s+|,(?=\\s*[)}\\]])");

    private static final List<Statement> STATEMENTS = statements();

    /** There are none. */
    static final AstroWindPrograms NONE = new AstroWindPrograms(AstroConfig.NONE, "", "", "");

    private final AstroConfig config;
    private final String blog;
    private final String permalinks;
    private final String integration;

    /**
     * What a program has to say.
     *
     * @param pages the pages that it is about
     */
    private record Statement(String program, Set<String> pages, String text) {}

    private AstroWindPrograms(
            AstroConfig config, String blog, String permalinks, String integration) {
        this.config = config;
        this.blog = plain(blog);
        this.permalinks = plain(permalinks);
        this.integration = plain(integration);
    }

    /**
     * @param config Astro's own settings
     * @param source the folder of all sources in the content tree
     */
    static AstroWindPrograms read(
            SiteFiles files, SiteFolder site, AstroConfig config, String source) {
        return new AstroWindPrograms(
                config,
                files.text(source + "/utils/blog.ts").orElse(""),
                files.text(source + "/utils/permalinks.ts").orElse(""),
                site.first(files.tree(), INTEGRATIONS).flatMap(files::text).orElse(""));
    }

    private static List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (String line : table()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\\s+", 3);
                statements.add(
                        new Statement(
                                columns[0], Set.of(columns[1].split(",")), plain(columns[2])));
            }
        }
        return List.copyOf(statements);
    }

    private static List<String> table() {
        try (InputStream table = AstroWindPrograms.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException(TABLE + " is not in the jar");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program without what does not count in a statement. */
    private static String plain(String text) {
        String code = COMMENT.matcher(text).replaceAll("");
        return NO_MATTER.matcher(code).replaceAll("").replace('"', '\'');
    }

    /**
     * Whether all of them are left out, as in a copy of the content alone: none without any text
     * can be built.
     */
    private boolean areLeftOut() {
        return !config.isKnown() && blog.isEmpty() && permalinks.isEmpty();
    }

    /** Whether Astro's settings are those of the template where these say something. */
    boolean setAstro(AstroWind wind) {
        return areLeftOut()
                || config.integration("astrowind")
                                .map(options -> options.text("config").orElse(AstroWind.FILE))
                                .flatMap(Paths::normalize)
                                .filter(file -> wind.file().endsWith(file))
                                .isPresent()
                        && say("site", "");
    }

    /**
     * Whether a program makes the pages that the settings tell.
     *
     * @param pages the part of the settings: {@code post}, {@code list}, {@code category} or {@code
     *     tag}
     * @param page the program
     */
    boolean make(String pages, String page) {
        return page.isBlank() ? areLeftOut() : say(pages, plain(page));
    }

    /**
     * Whether the slug of a post is made of the property that has its id.
     *
     * @param key the property; empty if nobody knows it
     */
    boolean haveId(String key) {
        String variable = key.equals("slug") ? "rawSlug" : key;
        return !key.isEmpty()
                && (areLeftOut() || blog.contains("constslug=cleanSlug(" + variable + ");"));
    }

    private boolean say(String pages, String page) {
        for (Statement statement : STATEMENTS) {
            if (statement.pages().contains(pages)
                    && !program(statement.program(), page).contains(statement.text())) {
                return false;
            }
        }
        return true;
    }

    private String program(String name, String page) {
        return switch (name) {
            case "blog" -> blog;
            case "permalinks" -> permalinks;
            case "integration" -> integration;
            default -> page;
        };
    }
}
