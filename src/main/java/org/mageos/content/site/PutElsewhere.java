package org.mageos.content.site;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mageos.content.document.Document;
import org.mageos.content.document.FileKind;
import org.mageos.content.document.IncludedPart;
import org.mageos.content.generator.Anchoring;
import org.mageos.content.url.Paths;

/** Documents whose texts stand in others, or are to: their links start there. */
final class PutElsewhere {

    private static final String PART =
            "a link of a document that another one takes in, to whose folder it may be relative";
    private static final String DRAFT = "a link of a draft, which is to stand elsewhere";

    /** The files that documents take in. */
    private final Set<String> files = new HashSet<>();

    /** The folders of those that are taken in from outside of them. */
    private final Set<String> folders = new HashSet<>();

    /**
     * @param anchoring tells the files that documents name
     */
    PutElsewhere(Collection<Document> documents, Anchoring anchoring) {
        for (Document document : documents) {
            for (String part : document.imports()) {
                anchoring.imported(document, part).ifPresent(file -> add(file, document));
            }
            for (IncludedPart part : document.parts()) {
                files.add(part.file());
            }
        }
    }

    private void add(String file, Document document) {
        files.add(file);
        String folder = Paths.folder(file);
        if (!folder.isEmpty() && !document.file().startsWith(folder + "/")) {
            folders.add(folder);
        }
    }

    /** Why a link of a document that leads nowhere from it may lead somewhere yet. */
    Optional<String> reason(Document document) {
        if (files.contains(document.file())
                || isWithoutTitle(document)
                        && (FileKind.isAsciiDoc(document.file()) || isAmongParts(document))) {
            return Optional.of(PART);
        }
        boolean draft = ("/" + document.folder() + "/").contains("/_drafts/");
        return draft ? Optional.of(DRAFT) : Optional.empty();
    }

    /** Whether a document is likely to be a part of another one. */
    private static boolean isWithoutTitle(Document document) {
        return document.headings().isEmpty() || document.headings().get(0).level() > 1;
    }

    private boolean isAmongParts(Document document) {
        boolean page = !document.frontMatter().data().entries().isEmpty();
        String folder = page ? "" : document.folder();
        while (!folder.isEmpty() && !folders.contains(folder)) {
            folder = Paths.folder(folder);
        }
        return !folder.isEmpty();
    }
}
