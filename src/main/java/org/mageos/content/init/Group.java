package org.mageos.content.init;

import java.util.List;
import java.util.Objects;
import org.mageos.content.document.Document;
import org.mageos.content.init.source.SourceSchema;

/**
 * Documents that belong together.
 *
 * @param name the name of the collection to be
 * @param files the patterns of its files
 * @param folder the folder that all of them lie in
 * @param documents those that can be read, sorted by file
 * @param shape what their front matter holds
 * @param source what somebody else says of it
 */
record Group(
        String name,
        List<String> files,
        String folder,
        List<Document> documents,
        ValueShape shape,
        SourceSchema source) {

    Group {
        Objects.requireNonNull(name, "name");
        files = List.copyOf(files);
        Objects.requireNonNull(folder, "folder");
        documents = List.copyOf(documents);
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(source, "source");
    }

    static Group of(
            String name,
            List<String> files,
            String folder,
            List<Document> documents,
            SourceSchema source) {
        ValueShape shape = new ValueShape();
        documents.forEach(document -> shape.add(document.file(), document.frontMatter().data()));
        return new Group(name, files, folder, documents, shape, source);
    }

    int size() {
        return documents.size();
    }
}
