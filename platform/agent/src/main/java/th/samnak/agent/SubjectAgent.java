package th.samnak.agent;

import java.lang.instrument.Instrumentation;

/** Started by {@code -javaagent} in the distribution's {@code bin/server}. */
public final class SubjectAgent {

    private SubjectAgent() {}

    public static void premain(String arguments, Instrumentation instrumentation) {
        instrumentation.addTransformer(new SubjectRewriter());
    }
}
