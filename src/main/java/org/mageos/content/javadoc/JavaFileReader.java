package org.mageos.content.javadoc;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * Reads Java sources with the compiler of the JDK: only what stands there, without resolving names,
 * the class path, or annotation processing.
 */
final class JavaFileReader {

    /** A file beyond this many characters is written by a program. */
    private static final int MOST_CHARACTERS = 4 << 20;

    /**
     * An empty class path: nothing is resolved, and the compiler would look through it each time.
     */
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-Xlint:none", "-classpath", "", "-processorpath", "");

    private final JavaCompiler compiler;
    private final JavaFileManager files;

    JavaFileReader(JavaCompiler compiler) {
        this.compiler = compiler;
        this.files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }

    /** The text of a file, as the compiler takes it. */
    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String text) {
            super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Reads a source; empty if the running JDK does not understand it. */
    Optional<JavaFile> read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task =
                (JavacTask)
                        compiler.getTask(
                                Writer.nullWriter(),
                                files,
                                problems,
                                OPTIONS,
                                null,
                                List.of(new Text(text)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            boolean failed =
                    problems.getDiagnostics().stream()
                            .anyMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
            return failed ? Optional.empty() : Optional.of(file(task, unit, text));
        } catch (IOException | IllegalStateException | StackOverflowError e) {
            // The parser calls itself for each expression within another one.
            return Optional.empty();
        }
    }

    private static JavaFile file(JavacTask task, CompilationUnitTree unit, String text) {
        TypeReader reader =
                new TypeReader(new TypeUses(unit, Trees.instance(task).getSourcePositions(), text));
        Map<String, JavaType> types = new HashMap<>();
        for (Tree declaration : unit.getTypeDecls()) {
            if (declaration instanceof ClassTree type) {
                JavaType read = reader.topLevel(type);
                types.put(read.name(), read);
            }
        }
        List<String> imports = new ArrayList<>();
        for (ImportTree one : unit.getImports()) {
            // The tree of 'import module a.b' says no more than that a name is imported.
            imports.add(one.getQualifiedIdentifier().toString());
        }
        String packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        return new JavaFile(packageName, imports, types, text);
    }
}
