package th.samnak.agent;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Replaces {@code Subject.getSubject(context)}, which throws since JDK 24, by {@code Subject.current()} in the classes of Karaf
 * and Felix, and leaves every other class untouched.
 */
final class SubjectRewriter implements ClassFileTransformer {

    private static final ClassDesc SUBJECT = ClassDesc.of("javax.security.auth.Subject");
    private static final MethodTypeDesc CURRENT = MethodTypeDesc.of(SUBJECT);
    private static final String OLD_TYPE = "(Ljava/security/AccessControlContext;)Ljavax/security/auth/Subject;";

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String className,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        if (className == null || !ours(className)) {
            return null;
        }
        ClassModel model = ClassFile.of().parse(bytes);
        return calls(model) ? rewrite(model) : null;
    }

    private static boolean ours(String className) {
        return className.startsWith("org/apache/karaf/") || className.startsWith("org/apache/felix/");
    }

    static boolean calls(ClassModel model) {
        return StreamSupport.stream(model.constantPool().spliterator(), false)
                .anyMatch(entry -> entry instanceof MemberRefEntry member && isOld(member));
    }

    /**
     * The old frames stay true, for the stack is the same before and after the replaced call; computing them anew would need
     * classes that no loader at hand can see.
     */
    private static byte[] rewrite(ClassModel model) {
        return ClassFile.of(ConstantPoolSharingOption.NEW_POOL, StackMapsOption.DROP_STACK_MAPS)
                .transformClass(model, ClassTransform.transformingMethods((method, element) -> {
                    if (element instanceof CodeModel body) {
                        method.transformCode(body, new Replacement(body));
                    } else {
                        method.with(element);
                    }
                }));
    }

    private record Replacement(CodeModel body) implements CodeTransform {

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            replace(code, element);
        }

        @Override
        public void atEnd(CodeBuilder code) {
            body.findAttribute(Attributes.stackMapTable()).ifPresent(code::with);
        }
    }

    private static void replace(CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeInstruction call && isOld(call.method())) {
            code.pop().invokestatic(SUBJECT, "current", CURRENT);
        } else {
            code.with(element);
        }
    }

    private static boolean isOld(MemberRefEntry member) {
        return member.name().equalsString("getSubject") && member.type().equalsString(OLD_TYPE);
    }
}
