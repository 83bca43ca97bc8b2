package vn.kehoach;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.asm.AnnotationVisitor;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;
import org.springframework.core.io.Resource;

/**
 * Reads compiled classes for statements that change or remove rows and whose number of rows nobody looks at. An insert
 * fails where it writes nothing, unless it says otherwise. A method that hands the number on is read like the statement.
 */
final class DroppedCounts {

    private static final Map<String, Set<String>> COUNTING = Map.of(
            "org/springframework/jdbc/core/simple/JdbcClient$StatementSpec", Set.of("update"),
            "org/springframework/jdbc/core/JdbcOperations", Set.of("update", "batchUpdate"),
            "org/springframework/jdbc/core/JdbcTemplate", Set.of("update", "batchUpdate"),
            "org/springframework/jdbc/core/namedparam/NamedParameterJdbcOperations", Set.of("update", "batchUpdate"),
            "org/springframework/jdbc/core/namedparam/NamedParameterJdbcTemplate", Set.of("update", "batchUpdate"),
            "jakarta/persistence/Query", Set.of("executeUpdate"),
            "java/sql/PreparedStatement", Set.of("executeUpdate"),
            "java/sql/Statement", Set.of("executeUpdate"));

    private static final String ALLOWED = "Lvn/kehoach/shared/AnyCount;";
    private static final Pattern STATEMENT = Pattern.compile("(?s)\\s*(insert into|update|delete from|with) .*");
    private static final Pattern MAY_WRITE_NOTHING = Pattern.compile("(?s).*(do nothing|do update .* where ).*");
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

    private final Map<String, byte[]> classes = new HashMap<>();
    private final Set<String> handingOn = new HashSet<>();
    private final Map<String, Set<String>> dropping = new HashMap<>();
    private final Map<String, String> allowed = new HashMap<>();

    DroppedCounts(Collection<Resource> files) throws IOException {
        for (Resource file : files) {
            byte[] bytes = file.getInputStream().readAllBytes();
            classes.put(new ClassReader(bytes).getClassName(), bytes);
        }
        int known;
        do {
            known = handingOn.size();
            classes.values().forEach(each -> new ClassReader(each).accept(new Reader(), ClassReader.SKIP_FRAMES));
        } while (handingOn.size() > known);
    }

    /** The methods that drop a number without saying why they may. */
    Set<String> unexplained() {
        return dropping.keySet().stream()
                .filter(method -> !allowed.containsKey(method))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The methods that say why, and drop none. */
    Set<String> explainedForNothing() {
        return allowed.keySet().stream()
                .filter(method -> !dropping.containsKey(method))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The reasons that are given. */
    Collection<String> reasons() {
        return allowed.values();
    }

    private final class Reader extends ClassVisitor {

        private String owner;

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
            owner = name;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new Body(owner, name, type);
        }
    }

    /** One method: what comes directly after the call tells what becomes of its answer. */
    private final class Body extends MethodVisitor {

        private final String method;
        private final String place;
        private final List<String> texts = new ArrayList<>();
        private String called;

        Body(String owner, String name, String type) {
            super(Opcodes.ASM9);
            var lambda = LAMBDA.matcher(name);
            method = owner + "." + name + type;
            place = owner.replace('/', '.') + "." + (lambda.matches() ? lambda.group(1) : name);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String type, boolean visible) {
            if (!ALLOWED.equals(type)) {
                return null;
            }
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public void visit(String name, Object value) {
                    allowed.put(place, value.toString());
                }
            };
        }

        private void after(int opcode) {
            if (called != null && (opcode == Opcodes.POP || opcode == Opcodes.POP2)) {
                drop();
            } else if (called != null && (opcode == Opcodes.IRETURN || opcode == Opcodes.ARETURN)) {
                handingOn.add(method);
            }
            called = null;
        }

        private void drop() {
            if (texts.isEmpty() || texts.stream().anyMatch(DroppedCounts::mayMiss)) {
                dropping.computeIfAbsent(place, unused -> new TreeSet<>()).add(called);
            }
            texts.clear();
        }

        private void text(Object value) {
            if (value instanceof String text
                    && STATEMENT.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
                texts.add(text.toLowerCase(Locale.ROOT));
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            after(Opcodes.LDC);
            text(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
            after(Opcodes.INVOKEDYNAMIC);
            for (Object argument : arguments) {
                text(argument);
            }
            boolean nobodyAsks = arguments.length == 3
                    && arguments[0] instanceof Type wanted
                    && wanted.getSort() == Type.METHOD
                    && wanted.getReturnType().equals(Type.VOID_TYPE);
            if (nobodyAsks && arguments[1] instanceof Handle handle && counts(handle)) {
                called = handle.getName();
                drop();
                called = null;
            }
        }

        private boolean counts(Handle handle) {
            return counts(handle.getOwner(), handle.getName(), handle.getDesc());
        }

        private boolean counts(String owner, String name, String type) {
            return COUNTING.getOrDefault(owner, Set.of()).contains(name)
                    || handingOn.contains(owner + "." + name + type);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
            after(opcode);
            if (counts(owner, name, type)) {
                called = name;
            }
        }

        @Override
        public void visitInsn(int opcode) {
            after(opcode);
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            after(opcode);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            after(opcode);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            after(opcode);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String type) {
            after(opcode);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            after(opcode);
        }
    }

    private static boolean mayMiss(String statement) {
        return !statement.strip().startsWith("insert into")
                || MAY_WRITE_NOTHING.matcher(statement).matches();
    }
}
