package org.mageos.content.document.cache;

import java.util.List;
import java.util.Optional;
import org.mageos.content.document.Component;
import org.mageos.content.document.Document;
import org.mageos.content.document.ElementId;
import org.mageos.content.document.Footnote;
import org.mageos.content.document.FrontMatter;
import org.mageos.content.document.Heading;
import org.mageos.content.document.Instruction;
import org.mageos.content.document.Problem;
import org.mageos.content.document.Region;
import org.mageos.content.document.Term;
import org.mageos.content.document.UndefinedReference;
import org.mageos.content.document.Use;
import org.mageos.content.value.Value;

/** A document as bytes, without its file's name. */
final class DocumentBytes {

    private static final FrontMatter.Format[] FORMATS = FrontMatter.Format.values();
    private static final ElementId.Form[] FORMS = ElementId.Form.values();
    private static final Use.Kind[] KINDS = Use.Kind.values();
    private static final Use.Syntax[] SYNTAXES = Use.Syntax.values();
    private static final Problem.Kind[] PROBLEMS = Problem.Kind.values();

    private DocumentBytes() {}

    /** Whether a document depends on nothing but its own bytes. */
    static boolean canBeKept(Document document) {
        return document.parts().isEmpty() && document.flaws().isEmpty();
    }

    static byte[] of(Document document) {
        ByteSink sink = new ByteSink();
        FrontMatter frontMatter = document.frontMatter();
        sink.add(frontMatter.format());
        ValueBytes.write(sink, frontMatter.data());
        sink.add(frontMatter.end());
        sink.addAll(document.headings(), DocumentBytes::write);
        sink.addAll(document.uses(), DocumentBytes::write);
        sink.addAll(document.ids(), DocumentBytes::write);
        sink.addAll(document.undefinedReferences(), DocumentBytes::write);
        sink.addAll(document.footnotes(), DocumentBytes::write);
        sink.addAll(document.terms(), DocumentBytes::write);
        sink.addAll(document.imports(), ByteSink::add);
        sink.add(document.insertsText());
        sink.addAll(document.components(), DocumentBytes::write);
        sink.addAll(document.instructions(), DocumentBytes::write);
        sink.addAll(document.problems(), DocumentBytes::write);
        return sink.toBytes();
    }

    /**
     * @param file the file's name
     */
    static Document read(String file, ByteSource source) {
        FrontMatter.Format format = source.one(FORMATS);
        Value.Mapping data = (Value.Mapping) ValueBytes.read(source);
        return new Document(
                file,
                new FrontMatter(format, data, source.position()),
                source.all(DocumentBytes::heading),
                source.all(DocumentBytes::use),
                source.all(s -> new ElementId(s.text(), s.position(), s.one(FORMS))),
                source.all(s -> new UndefinedReference(s.text(), s.position())),
                source.all(s -> new Footnote(s.text(), s.number())),
                source.all(s -> new Term(s.text(), s.position())),
                source.all(ByteSource::text),
                source.flag(),
                source.all(s -> new Component(s.text(), s.text(), s.flag())),
                List.of(),
                List.of(),
                source.all(DocumentBytes::instruction),
                source.all(s -> new Problem(s.one(PROBLEMS), s.position(), s.text())));
    }

    private static void write(ByteSink sink, Heading heading) {
        sink.add(heading.level());
        sink.add(heading.text());
        sink.add(heading.earlier(), ByteSink::add);
        sink.add(heading.id(), ByteSink::add);
        sink.add(heading.position());
        sink.add(heading.inElement());
    }

    private static Heading heading(ByteSource source) {
        return new Heading(
                source.number(),
                source.text(),
                source.maybe(ByteSource::text),
                source.maybe(ByteSource::text),
                source.position(),
                source.flag());
    }

    private static void write(ByteSink sink, Use use) {
        sink.add(use.kind());
        sink.add(use.syntax());
        sink.add(use.destination());
        sink.add(use.position());
        sink.add(use.length());
        sink.addAll(use.references(), ByteSink::add);
        sink.addAll(use.withoutAlternative(), ByteSink::add);
        sink.add(use.doubt(), ByteSink::add);
    }

    private static Use use(ByteSource source) {
        return new Use(
                source.one(KINDS),
                source.one(SYNTAXES),
                source.text(),
                source.position(),
                source.number(),
                source.all(ByteSource::position),
                source.all(ByteSource::position),
                source.maybe(ByteSource::text));
    }

    private static void write(ByteSink sink, ElementId id) {
        sink.add(id.id());
        sink.add(id.position());
        sink.add(id.form());
    }

    private static void write(ByteSink sink, UndefinedReference reference) {
        sink.add(reference.label());
        sink.add(reference.position());
    }

    private static void write(ByteSink sink, Footnote footnote) {
        sink.add(footnote.label());
        sink.add(footnote.references());
    }

    private static void write(ByteSink sink, Term term) {
        sink.add(term.text());
        sink.add(term.position());
    }

    private static void write(ByteSink sink, Component component) {
        sink.add(component.name());
        sink.add(component.specifier());
        sink.add(component.hasChildren());
    }

    private static void write(ByteSink sink, Problem problem) {
        sink.add(problem.kind());
        sink.add(problem.position());
        sink.add(problem.message());
    }

    private static void write(ByteSink sink, Instruction instruction) {
        sink.add(instruction.text());
        sink.add(instruction.position());
        sink.add(instruction.length());
        sink.add(instruction.end());
        sink.add(instruction.alone());
        sink.add(instruction.next(), DocumentBytes::write);
        sink.add(instruction.fault(), DocumentBytes::write);
    }

    private static void write(ByteSink sink, Region region) {
        sink.add(region.from());
        sink.add(region.to());
    }

    private static void write(ByteSink sink, Instruction.Fault fault) {
        sink.add(fault.message());
        sink.add(fault.remedy());
    }

    private static Instruction instruction(ByteSource source) {
        return new Instruction(
                source.text(),
                source.position(),
                source.number(),
                source.position(),
                source.flag(),
                source.maybe(s -> new Region(s.position(), s.position())),
                fault(source));
    }

    private static Optional<Instruction.Fault> fault(ByteSource source) {
        return source.maybe(s -> new Instruction.Fault(s.text(), s.text()));
    }
}
