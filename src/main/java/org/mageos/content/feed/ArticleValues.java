package org.mageos.content.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mageos.content.generator.Slug;
import org.mageos.content.settings.Fields.Field;
import org.mageos.content.site.PageFields;
import org.mageos.content.site.Site;
import org.mageos.content.value.Value.Scalar;

/**
 * What filters and feed paths ask an article for: the values of a front-matter key, or of a field
 * such as {@code tags} under whatever key the collection has it.
 *
 * @param site the site
 */
record ArticleValues(Site site) {

    /** The values, each once, in the order of the text. */
    List<String> of(Article article, String key) {
        List<String> written =
                article.document().frontMatter().data().select(key).stream()
                        .filter(value -> value instanceof Scalar s && s.value() != null)
                        .map(value -> ((Scalar) value).text())
                        .distinct()
                        .toList();
        if (!written.isEmpty()) {
            return written;
        }
        Optional<Field> field =
                Arrays.stream(Field.values()).filter(each -> each.word().equals(key)).findFirst();
        if (field.isEmpty()) {
            return List.of();
        }
        if (field.get() == Field.LANGUAGE) {
            return site.language(article.document()).stream().toList();
        }
        PageFields fields = site.fields(article.document());
        return fields.all(field.get()).stream().map(Scalar::text).distinct().toList();
    }

    /** Whether an article has one of some values, as they are or by their slug. */
    boolean has(Article article, String key, List<String> wanted) {
        List<String> values = of(article, key);
        return wanted.stream()
                .anyMatch(
                        text ->
                                values.contains(text)
                                        || values.stream()
                                                .map(Slug::of)
                                                .anyMatch(slug -> slug.equals(text)));
    }
}
