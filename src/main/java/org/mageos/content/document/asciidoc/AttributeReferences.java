package org.mageos.content.document.asciidoc;

import java.util.Optional;
import org.mageos.content.document.Flaw;
import org.mageos.content.document.asciidoc.AttributeTable.State;
import org.mageos.content.document.asciidoc.AttributeText.Found;

/** Puts the values of attributes into a text. */
final class AttributeReferences {

    private final InlineContent inline;
    private final AttributeTable attributes;
    private final String text;
    private final Rewriting out;

    /** Up to where monospaced text was looked for, and whether it goes on there. */
    private int looked;

    private boolean code;

    private AttributeReferences(InlineContent inline) {
        this.inline = inline;
        this.attributes = inline.page().attributes();
        this.text = inline.text();
        this.out = new Rewriting(inline.projection());
    }

    static void read(InlineContent inline) {
        if (inline.has('{')) {
            AttributeReferences references = new AttributeReferences(inline);
            references.read();
            inline.become(references.out.result());
        }
    }

    private void read() {
        int next = 0;
        for (int i = text.indexOf('{'); i >= 0; i = text.indexOf('{', next)) {
            Optional<Found> found = AttributeText.at(text, i);
            next = i + 1;
            if (found.isPresent()) {
                replace(i, found.get());
                next = found.get().end();
            }
        }
    }

    /** Whether a place is in monospaced text: whoever asks goes forward. */
    private boolean isCode(int offset) {
        for (; looked < offset; looked++) {
            char c = text.charAt(looked);
            if (c == MarkupSigns.CODE || c == MarkupSigns.CODE_END) {
                code = c == MarkupSigns.CODE;
            }
        }
        return code;
    }

    private void replace(int brace, Found found) {
        int end = found.end();
        if (found.escaped()) {
            boolean behind = text.charAt(end - 2) == '\\';
            if (behind) {
                out.leaveOut(end - 2, end - 1);
            } else {
                out.leaveOut(brace - 1, brace);
            }
            return;
        }
        if (found.name().isEmpty()) {
            directive(brace, found);
            return;
        }
        Optional<String> value = attributes.value(found.name());
        if (value.isPresent()) {
            out.leaveOut(brace, end).put(value.get(), brace);
            return;
        }
        if (attributes.state(found.name()) != State.UNSET) {
            inline.unknownAttribute();
        } else if (attributes.value("attribute-missing").filter("drop"::equals).isPresent()) {
            out.leaveOut(brace, end);
        } else if (attributes.isComplete() && !isCode(brace) && !isOfTemplate(brace, end)) {
            undefined(brace, found);
        }
    }

    /** {@code {{name}}} is what a language of templates has. */
    private boolean isOfTemplate(int brace, int end) {
        return brace > 0
                && text.charAt(brace - 1) == '{'
                && end < text.length()
                && text.charAt(end) == '}';
    }

    private void undefined(int brace, Found found) {
        SourceLine line = inline.line(brace);
        if (line.doubt() == null) {
            inline.page()
                    .content()
                    .flaw(
                            Flaw.Kind.ATTRIBUTE,
                            line.file(),
                            inline.fileOffset(brace),
                            found.end() - brace,
                            found.name(),
                            "Nothing sets the attribute '"
                                    + found.name()
                                    + "', so '{"
                                    + found.name()
                                    + "}' is shown as it is written",
                            Optional.of("write \\{" + found.name() + "} if that is meant"));
        }
    }

    /** {@code counter:name}, {@code counter2:name} or {@code set:name:value}. */
    private void directive(int brace, Found found) {
        String[] parts = found.directive().split(":", 3);
        boolean certain = inline.line(brace).doubt() == null;
        out.leaveOut(brace, found.end());
        if (parts[0].equals("set")) {
            if (parts[1].endsWith("!")) {
                attributes.unset(parts[1].substring(0, parts[1].length() - 1), certain);
            } else {
                attributes.set(parts[1], parts.length > 2 ? parts[2] : "", certain);
            }
            return;
        }
        String next = next(parts[1], parts.length > 2 ? parts[2] : "1");
        attributes.set(parts[1], next, certain);
        if (parts[0].equals("counter")) {
            out.put(next, brace);
        }
    }

    private String next(String name, String start) {
        Optional<String> value = attributes.value(name).filter(text -> !text.isEmpty());
        if (value.isEmpty()) {
            return start;
        }
        String text = value.get();
        if (text.length() == 1 && Character.isLetter(text.charAt(0))) {
            return Character.toString((char) (text.charAt(0) + 1));
        }
        return Integer.toString(attributes.number(name) + 1);
    }
}
