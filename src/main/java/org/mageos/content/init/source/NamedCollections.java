package org.mageos.content.init.source;

import java.util.ArrayList;
import java.util.List;
import org.mageos.content.generator.OwnCollection;
import org.mageos.content.init.source.SourceSchema.Trust;
import org.mageos.content.site.Site;
import org.mageos.content.tree.SiteFiles;

/** The collections of a site that somebody names. */
public final class NamedCollections {

    private NamedCollections() {}

    /** The collections, the most trustworthy first. */
    public static List<NamedCollection> of(Site site) {
        SiteFiles files = SiteFiles.of(site.files().root(), site.tree());
        List<NamedCollection> all = new ArrayList<>();
        for (OwnCollection own : site.generator().format().collections()) {
            all.add(new NamedCollection(own.name(), own.files(), schema(own)));
        }
        String prefix = site.files().prefix();
        all.addAll(DecapConfig.collections(files, prefix));
        all.addAll(TinaConfig.collections(files));
        all.addAll(FrontMatterCms.collections(files));
        return all;
    }

    private static SourceSchema schema(OwnCollection own) {
        SourceSchema said =
                new SourceSchema(
                        own.origin(),
                        own.origin().isEmpty() ? Trust.HINT : Trust.ENFORCED,
                        own.properties(),
                        own.required(),
                        own.references(),
                        own.others());
        return own.theme().equals("starlight")
                ? said.over(FixedFrontMatter.named("starlight"))
                : said;
    }
}
