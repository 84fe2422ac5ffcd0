package org.kabinet.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Java sources measured by the compiler's own parser, so that comments and strings cannot fool a count. */
final class Sources {
    record Measured(String name, long lines) {}

    private final List<Path> files;

    private Sources(List<Path> files) {
        this.files = files;
    }

    static Sources under(Path folder) {
        try (var walk = Files.walk(folder)) {
            return new Sources(
                    walk.filter(p -> p.toString().endsWith(".java")).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Measured> files() {
        return files.stream()
                .map(f -> new Measured(f.getFileName().toString(), lines(f)))
                .toList();
    }

    /** Every method and constructor with the lines from its signature to its closing brace. */
    List<Measured> methods() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, null, null);
        var task = (JavacTask) compiler.getTask(
                null, manager, _ -> {}, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
        var positions = Trees.instance(task).getSourcePositions();
        var found = new ArrayList<Measured>();
        try {
            for (var unit : task.parse()) {
                new MethodLengths(unit, positions, found).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class MethodLengths extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Measured> found;
        private String type = "";

        MethodLengths(CompilationUnitTree unit, SourcePositions positions, List<Measured> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            var outer = type;
            type = tree.getSimpleName().toString();
            super.visitClass(tree, nothing);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            var start = positions.getStartPosition(unit, tree.getBody() == null ? tree : tree.getBody());
            var end = positions.getEndPosition(unit, tree);
            if (end >= 0) {
                var map = unit.getLineMap();
                found.add(new Measured(
                        type + "." + tree.getName(), map.getLineNumber(end) - map.getLineNumber(start) + 1));
            }
            return super.visitMethod(tree, nothing);
        }
    }
}
