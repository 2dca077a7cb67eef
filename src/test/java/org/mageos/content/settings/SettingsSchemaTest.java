package org.mageos.content.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.engine.Rules;
import org.mageos.content.finding.Rule;
import org.mageos.content.finding.RunError;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.value.Value;
import org.mageos.content.value.YamlReader;

/** The schema that editors complete from says what the reader says. */
class SettingsSchemaTest {

    private static final String SCHEMA = schemaText();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "properties | {?: 1}",
                "$defs.site.properties | site: {?: 1}",
                "$defs.collection.properties | collections: {x: {?: 1}}",
                "$defs.collection.properties.fields.properties | collections: {x: {fields: {?:"
                        + " 1}}}",
                "$defs.route.anyOf.properties | routes: [{?: 1}]",
                "$defs.feed.properties | feeds: [{?: 1}]",
                "$defs.sitemap.properties | sitemap: {?: 1}",
                "$defs.news.properties | sitemap: {news: {?: 1}}",
                "$defs.ignored.anyOf.properties | ignore: [{?: 1}]",
                "$defs.llms.properties | llms: {?: 1}",
                "$defs.external.properties | external: {?: 1}",
                "$defs.external.properties.timeouts.properties | external: {timeouts: {?: 1}}",
                "$defs.externalHost.properties | external: {hosts: {a.org: {?: 1}}}",
                "$defs.linkedSite.properties | sites: [{?: 1}]",
                "properties.components.additionalProperties.properties | components: {X: {?: 1}}"
            })
    void knowsTheKeysThatTheReaderKnows(String path, String yaml) {
        Value.Mapping properties =
                (Value.Mapping) YamlReader.read(SCHEMA).value().select(path).get(0);
        String keys =
                properties.entries().stream()
                        .map(Value.Entry::key)
                        .collect(Collectors.joining(", "));

        assertThat(errors(yaml.replace("?", "unknownToEverybody")))
                .map(RunError::message)
                .contains("Unknown key 'unknownToEverybody'; known here: " + keys);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void namesTheUsualKeysOfFields(Field field) {
        String path = "$defs.collection.properties.fields.properties." + field.word() + ".default";

        assertThat(YamlReader.read(SCHEMA).value().select(path))
                .map(value -> ((Value.Scalar) value).text())
                .containsExactlyElementsOf(Fields.USUAL.keys(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---",
                "site: {url: 'https://example.org/docs/', title: A, language: pt-BR}",
                "site: {url: 'HTTP://localhost:8080', languages: [de, zh-Hans], trailingSlash:"
                        + " never}",
                "generator: starlight",
                "aliases: {~: src, '@': ./src/}",
                "public: .",
                "public: [public, static]",
                "redirects: public/_redirects",
                "ignore: [TODO, {rule: link/broken, files: [a/**, b.md]}]",
                "ignore: {rule: [link/*, image/alt], target: '/x*', reason: R, until: 2026-12-31}",
                "requireReason: true",
                "collections: {}",
                "collections: {a: {files: a.md, permalink: none, schema: {type: object}}}",
                "collections: {a: {files: ['**/*.md'], permalink: '/{x.y}/{slug}', schema:"
                        + " s.json}}",
                "collections: {a: {files: x/*, references: {b: a.c.d, c: a}, images: {i: .}}}",
                "collections: {a: {files: x/..b/*, links: url, date: publishDate}}",
                "routes: /rss.xml",
                "routes: [/, '/{x:[0-9]{2}}', {path: '/{y}', index: false}]",
                "{collections: {a: {files: a/*}}, routes: [{path: /, paginate: a, size: 6}]}",
                "routes: [{path: /a, index: first}, {path: /b, index: true}]",
                "collections: {a: {files: a/*, fields: {}}}",
                "collections: {a: {files: a/*, fields: {title: b, tags: [c, d.e], id: guid}}}",
                "{collections: {a: {files: a/*}}, feeds: {path: rss.xml, from: a}}",
                "{collections: {a: {files: a/*}}, feeds: [{path: '/x y/{a.b}.json', title:"
                        + " '{a.b}'}]}",
                "{collections: {a: {files: a/*}, b: {files: b/*}}, feeds: [{path: r.xml, from: [a,"
                        + " b], format: atom, filter: {c: d, e: [1, true, f]}, limit: 20, content:"
                        + " full, description: D, author: A, image: /i.png, language: de, hub:"
                        + " ['https://a.org/?b', 'HTTP://c.org'], idFrom: url}]}",
                "feedIds: ./data/ids.yml",
                "sitemap: {}",
                "{collections: {a: {files: a/*}}, sitemap: {path: /m/sitemap-index.xml, gzip: true,"
                        + " images: false, history: false, exclude: [/tag/**, 'a/{b,c}/'],"
                        + " news: {from: a, path: news.xml, publication: P, language: zh-cn}}}",
                "llms: false",
                "llms: true",
                "{collections: {a: {files: a/*}}, llms: {full: false, title: T, summary: S, from:"
                        + " a}}",
                "external: {}",
                "external: {concurrency: 512, perHost: 1, interval: 200ms, retries: 0, redirects:"
                        + " 0}",
                "external: {timeouts: {connect: 1s, firstByte: 2s, whole: 1m}, patience: 0s, age:"
                        + " 2w}",
                "external: {memory: false, quarantine: 1, skip: '*.a.org', anchors: true}",
                "external: {memory: ./.cache/links.txt, skip: ['https://a.org/x/*', 'b.org/?c=*'],"
                        + " anchors: [a.org, 'http://*'], privateAddresses: true, userAgent: A/1 (b)}",
                "external: {statuses: {404: error, 5xx: warning, timeout: off, 'a.org': info,"
                        + " 'https://b.org/*': off}}",
                "external: {hosts: {a.org: {server: s, perHost: 1, interval: 1s},"
                        + " 'http://b.org/x': {username: u, password: '${env.P}',"
                        + " headers: {X-Key: '${env.K}', accept: '*/*'}}}}",
                "sites: {url: 'https://a.org/b/', artifact: 'g.h:a-b:1.0'}",
                "sites: [{url: 'http://a.org', javadoc: 'g:a', required: true}, {url:"
                        + " 'https://a.org/c', inventory: ./i.gz}, {url: 'https://b.org', objects:"
                        + " objects.inv}, {url: 'https://c.org', sitemap: s/sitemap.xml}]",
                "rules: {link/broken: off, image/unused: error}",
                "exclude: [drafts/**, ./a.md]",
                "components: {Card: {links: to, images: [src]}}",
                "wikiLinks: true",
            })
    void takesWhatTheReaderTakes(String yaml) {
        assertThat(errors(yaml)).isEmpty();
        assertThat(schemaErrors(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "astro",
                "site: []",
                "site: {url: /docs}",
                "sites: [{url: 'https://a.org'}]",
                "sites: [{url: 'https://a.org', artifact: 'g:a', sitemap: s.xml}]",
                "sites: [{artifact: 'g:a'}]",
                "sites: [{url: a.org, artifact: 'g:a'}]",
                "sites: [{url: 'https://a.org?x', artifact: 'g:a'}]",
                "sites: [{url: 'https://a.org', artifact: a}]",
                "sites: [{url: 'https://a.org', javadoc: 'g:a:1:jar'}]",
                "sites: [{url: 'https://a.org', objects: ../o.inv}]",
                "site: {url: 'ftp://example.org'}",
                "site: {url: 'https://example.org?x'}",
                "site: {url: 'https://example.org/#x'}",
                "site: {title: 2026}",
                "site: {title: ''}",
                "site: {language: e}",
                "site: {languages: []}",
                "site: {trailingSlash: maybe}",
                "generator: hexo",
                "generator:",
                "aliases: {~: ../src}",
                "aliases: [src]",
                "aliases: {'@/': src}",
                "aliases: {'': src}",
                "collections: {a.b: {files: a.md}}",
                "public: /public",
                "public: 'C:/public'",
                "public: 'a\\b'",
                "redirects: a/../_redirects",
                "redirects: {a: b}",
                "collections: {a: {}}",
                "collections: {a: a/*.md}",
                "collections: {a: {files: []}}",
                "collections: {a: {files: 1}}",
                "collections: {a: {files: '../*.md'}}",
                "collections: {a: {files: '/a/*.md'}}",
                "collections: {a: {files: 'a/'}}",
                "collections: {a: {files: 'a\\*.md'}}",
                "collections: {a: {files: a.md, permalink: '{slug}'}}",
                "collections: {a: {files: a.md, permalink: '//x'}}",
                "collections: {a: {files: a.md, schema: []}}",
                "collections: {a: {files: a.md, references: {a: a.}}}",
                "collections: {a: {files: a.md, images: {a: 1}}}",
                "collections: {a: {files: a.md, links: [[url]]}}",
                "collections: {a: {files: a.md, date: true}}",
                "routes: blog",
                "routes: [{index: true}]",
                "{collections: {a: {files: a/*}}, routes: [{path: /, paginate: a, size: 0}]}",
                "{collections: {a: {files: a/*}}, routes: [{path: /, paginate: a, size: six}]}",
                "{collections: {a: {files: a/*}}, routes: [{path: /, paginate: a}]}",
                "routes: [{path: /, size: 6}]",
                "routes: [{path: /, index: 'no'}]",
                "routes: [{path: /, index: 'true'}]",
                "collections: {a: {files: a/*, fields: {titel: b}}}",
                "collections: {a: {files: a/*, fields: {title: 1}}}",
                "collections: {a: {files: a/*, fields: [title]}}",
                "feeds: []",
                "feeds: rss.xml",
                "feeds: {path: rss.xml}",
                "feeds: {from: a}",
                "{collections: {a: {files: a/*}}, feeds: {path: rss.xml, from: []}}",
                "{collections: {a: {files: a/*}}, feeds: {path: rss.xml, from: [a, a]}}",
                "{collections: {a: {files: a/*}}, feeds: {path: ../rss.xml, from: a}}",
                "{collections: {a: {files: a/*}}, feeds: {path: 'C:/rss.xml', from: a}}",
                "{collections: {a: {files: a/*}}, feeds: {path: 'a\\rss.xml', from: a}}",
                "{collections: {a: {files: a/*}}, feeds: {path: a//rss.xml, from: a}}",
                "{collections: {a: {files: a/*}}, feeds: {path: a/, from: a}}",
                "{collections: {a: {files: a/*}}, feeds: {path: ./rss.xml, from: a}}",
                "{collections: {a: {files: a/*}}, feeds: {path: 'rss.xml?x', from: a}}",
                "{collections: {a: {files: a/*}}, feeds: {path: '{b:[0-9]}.xml', from: a}}",
                "{collections: {a: {files: a/*}}, feeds: {path: rss.xml, from: a, format: RSS}}",
                "{collections: {a: {files: a/*}}, feeds: {path: rss.xml, from: a, limit: 0}}",
                "{collections: {a: {files: a/*}}, feeds: {path: rss.xml, from: a, filter: {b:"
                        + " []}}}",
                "{collections: {a: {files: a/*}}, feeds: {path: rss.xml, from: a, filter: {b: }}}",
                "{collections: {a: {files: a/*}}, feeds: {path: rss.xml, from: a, content: all}}",
                "{collections: {a: {files: a/*}}, feeds: {path: rss.xml, from: a, title: 1}}",
                "{collections: {a: {files: a/*}}, feeds: {path: rss.xml, from: a, language:"
                        + " en_US}}",
                "{collections: {a: {files: a/*}}, feeds: {path: rss.xml, from: a, hub: a.org}}",
                "{collections: {a: {files: a/*}}, feeds: {path: rss.xml, from: a, idFrom: guid}}",
                "feedIds: ids.json",
                "feedIds: ../ids.yaml",
                "sitemap: sitemap.xml",
                "sitemap: {path: sitemap.xml.gz}",
                "sitemap: {path: sitemap}",
                "sitemap: {path: '{a}.xml'}",
                "sitemap: {gzip: yes}",
                "sitemap: {history: git}",
                "sitemap: {exclude: []}",
                "sitemap: {exclude: /}",
                "sitemap: {exclude: 'https://example.org/a'}",
                "sitemap: {news: {}}",
                "sitemap: {news: true}",
                "{collections: {a: {files: a/*}}, sitemap: {news: {from: a, path: news.txt}}}",
                "llms: no",
                "llms:",
                "llms: {full: no}",
                "llms: {summary: ''}",
                "external: true",
                "external: {concurrency: 0}",
                "external: {concurrency: 513}",
                "external: {perHost: many}",
                "external: {interval: 200}",
                "external: {interval: 1 s}",
                "external: {timeouts: 10s}",
                "external: {timeouts: {whole: 0s}}",
                "external: {retries: 11}",
                "external: {retries: -1}",
                "external: {retries: '1'}",
                "external: {redirects: 51}",
                "external: {age: 7days}",
                "external: {memory: ../links.txt}",
                "external: {memory: /tmp/links.txt}",
                "external: {quarantine: 0}",
                "external: {skip: []}",
                "external: {skip: 'ftp://a.org'}",
                "external: {skip: 'a b'}",
                "external: {skip: /x}",
                "external: {anchors: some thing}",
                "external: {statuses: {404: broken}}",
                "external: {statuses: {40x: error}}",
                "external: {statuses: {timeouts: error}}",
                "external: {statuses: {'ftp://a.org': off}}",
                "external: {hosts: {a.org: 1}}",
                "external: {hosts: {'a b': {}}}",
                "external: {hosts: {a.org: {headers: {'a b': c}}}}",
                "external: {hosts: {a.org: {headers: {a: \u00fc}}}}",
                "external: {privateAddresses: maybe}",
                "external: {userAgent: \"\\u00fc\"}",
                "rules: {link/broken: fatal}",
                "rules: {link/broken: false}",
                "rules: {Links: off}",
                "exclude:",
                "components: {Card: [href]}",
                "components: {Card: {links: {}}}",
                "wikiLinks: yes",
            })
    void refusesWhatTheReaderRefuses(String yaml) {
        assertThat(errors(yaml)).isNotEmpty();
        assertThat(schemaErrors(yaml)).isNotEmpty();
    }

    private static List<RunError> errors(String yaml) {
        Set<String> rules = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
        return SettingsReader.read(yaml, "s.yaml", rules).errors();
    }

    private static List<dev.harrel.jsonschema.Error> schemaErrors(String yaml) {
        Validator.Result result =
                new ValidatorFactory()
                        .withJsonNodeFactory(new SnakeYamlNode.Factory())
                        .validate(SCHEMA, json(YamlReader.read(yaml).value()));
        return result.getErrors();
    }

    /** As JSON, for which YAML 1.1 and 1.2 do not differ. */
    private static String json(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> quote(entry.key()) + ": " + json(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Value.Sequence list) {
            return list.items().stream()
                    .map(SettingsSchemaTest::json)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        Object scalar = ((Value.Scalar) value).value();
        return scalar instanceof String text ? quote(text) : String.valueOf(scalar);
    }

    private static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String schemaText() {
        try (InputStream in =
                SettingsReader.class.getResourceAsStream(
                        "/org/mageos/content/mageos-content.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
