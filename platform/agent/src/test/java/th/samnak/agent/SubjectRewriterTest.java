package th.samnak.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.AccessController;
import java.util.List;
import java.util.Set;
import javax.security.auth.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectRewriterTest {

    private final SubjectRewriter rewriter = new SubjectRewriter();

    @ParameterizedTest
    @ValueSource(strings = {
        "org/apache/karaf/shell/support/ShellUtil",
        "org/apache/karaf/shell/impl/console/osgi/secured/SecuredSessionFactoryImpl",
        "org/apache/felix/eventadmin/impl/handler/EventAdminImpl"
    })
    void karaf_still_needs_the_agent(String name) throws IOException {
        assertThat(SubjectRewriter.calls(ClassFile.of().parse(bytes(name))))
                .as("%s no longer calls Subject.getSubject: this Karaf may run without the agent, see docs/decisions", name)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "org/apache/karaf/shell/support/ShellUtil",
        "org/apache/karaf/shell/impl/console/osgi/secured/SecuredSessionFactoryImpl",
        "org/apache/felix/eventadmin/impl/handler/EventAdminImpl"
    })
    void a_rewritten_class_calls_the_new_method_and_verifies(String name) throws IOException {
        byte[] rewritten = rewriter.transform(null, name, null, null, bytes(name));

        assertThat(rewritten).isNotNull();
        assertThat(SubjectRewriter.calls(ClassFile.of().parse(rewritten))).isFalse();
        assertThat(new String(rewritten, StandardCharsets.ISO_8859_1)).contains("current");
        assertThat(frames(rewritten)).isEqualTo(frames(bytes(name)));
    }

    @Test
    void the_rewritten_call_answers_the_subject_of_the_running_act() throws Exception {
        String name = Caller.class.getName();
        byte[] original = bytes(name.replace('.', '/'));
        byte[] rewritten = rewriter.transform(null, "org/apache/karaf/Caller", null, null, original);
        Class<?> loaded = new One(name, rewritten).loadClass(name);
        Subject subject = new Subject(false, Set.of(), Set.of("somchai"), Set.of());

        Method whoAmI = loaded.getDeclaredMethod("whoAmI");
        whoAmI.setAccessible(true);

        Object found = Subject.callAs(subject, () -> whoAmI.invoke(null));

        assertThat(found).isSameAs(subject);
    }

    @Test
    void classes_of_others_are_left_alone() throws IOException {
        byte[] original = bytes(Caller.class.getName().replace('.', '/'));

        assertThat(rewriter.transform(null, "com/example/Caller", null, null, original)).isNull();
        assertThat(rewriter.transform(null, "org/apache/karaf/Harmless", null, null, bytes("java/lang/Runnable")))
                .isNull();
    }

    private static List<Integer> frames(byte[] bytes) {
        return ClassFile.of().parse(bytes).methods().stream()
                .map(method -> method.code()
                        .flatMap(code -> code.findAttribute(Attributes.stackMapTable()))
                        .map(table -> table.entries().size())
                        .orElse(0))
                .toList();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
            assertThat(in).as("class %s", name).isNotNull();
            return in.readAllBytes();
        }
    }

    /** Calls what JDK 24 has taken away. */
    static final class Caller {

        private Caller() {}

        @SuppressWarnings("removal")
        public static Subject whoAmI() {
            return Subject.getSubject(AccessController.getContext());
        }
    }

    private static final class One extends ClassLoader {
        private final String name;
        private final byte[] bytes;

        One(String name, byte[] bytes) {
            super(One.class.getClassLoader());
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
            return wanted.equals(name) ? defineClass(name, bytes, 0, bytes.length) : super.loadClass(wanted, resolve);
        }
    }
}
