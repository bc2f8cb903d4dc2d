package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every exported type, method and constant says what it is. */
class DocumentationTest {

    @Test
    void everything_exported_is_documented() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> undocumented = new ArrayList<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            task.parse().forEach(unit -> new Exported(docs, undocumented).scan(unit, null));
        }

        assertThat(sources).hasSizeGreaterThan(80);
        assertThat(undocumented).isEmpty();
    }

    private static final class Exported extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final List<String> undocumented;

        Exported(DocTrees docs, List<String> undocumented) {
            this.docs = docs;
            this.undocumented = undocumented;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (isExported(getCurrentPath())) {
                check(type.getSimpleName().toString());
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean inherited = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (isExported(getCurrentPath()) && !inherited) {
                check(owner() + "." + method.getName());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            if (parent instanceof ClassTree type
                    && type.getKind() != Tree.Kind.RECORD
                    && isExported(getCurrentPath())) {
                check(owner() + "." + variable.getName());
            }
            return null;
        }

        private String owner() {
            return ((ClassTree) getCurrentPath().getParentPath().getLeaf())
                    .getSimpleName()
                    .toString();
        }

        private void check(String name) {
            if (docs.getDocCommentTree(getCurrentPath()) == null) {
                undocumented.add(
                        getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + name);
            }
        }

        /** Public all the way up; members of public interfaces and constants of public enums count as public. */
        private static boolean isExported(TreePath path) {
            for (TreePath at = path;
                    at != null && !(at.getLeaf() instanceof com.sun.source.tree.CompilationUnitTree);
                    at = at.getParentPath()) {
                ModifiersTree modifiers = modifiers(at.getLeaf());
                Tree parent = at.getParentPath().getLeaf();
                boolean implied = parent instanceof ClassTree outer
                        && outer.getKind() == Tree.Kind.INTERFACE
                        && !modifiers.getFlags().contains(Modifier.PRIVATE);
                if (modifiers == null
                        || !(implied
                                || modifiers.getFlags().contains(Modifier.PUBLIC)
                                || modifiers.getFlags().contains(Modifier.PROTECTED))) {
                    return false;
                }
            }
            return true;
        }

        private static ModifiersTree modifiers(Tree tree) {
            if (tree instanceof ClassTree type) {
                return type.getModifiers();
            }
            if (tree instanceof MethodTree method) {
                return method.getModifiers();
            }
            return tree instanceof VariableTree variable ? variable.getModifiers() : null;
        }
    }
}
