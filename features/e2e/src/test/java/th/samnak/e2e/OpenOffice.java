package th.samnak.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import th.samnak.testing.system.RunningSamnak;

/** One demonstration system and one Chromium for all browser tests: opened with the first, closed after the last. */
final class OpenOffice implements ParameterResolver {

    private static final int MOST_LOOKS = 120;
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(OpenOffice.class);

    /** What a browser test is given. */
    record Office(RunningSamnak samnak, Chromium chromium) implements AutoCloseable {

        Desk desk(String account) {
            return Desk.at(chromium, samnak.address()).signIn(account);
        }

        Desk phone(String account) {
            return Desk.at(chromium, samnak.address(), 390, 844).signIn(account);
        }

        Desk visitor() {
            return Desk.at(chromium, samnak.address());
        }

        @Override
        public void close() {
            chromium.close();
            samnak.close();
        }

        private static Office open() {
            try {
                Path folder = Files.createDirectories(Path.of("target", "office"));
                RunningSamnak samnak = RunningSamnak.demo(Files.createTempDirectory(folder, "data"))
                        .setting("webhooks.hosts", "hooks.example.com").ready();
                for (int i = 0; i < MOST_LOOKS && !samnak.mustDo("demo:list").contains("correspondence"); i++) {
                    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1)); // its letters are still being written
                }
                return new Office(samnak, Chromium.launch());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Office.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HERE).getOrComputeIfAbsent(Office.class, none -> Office.open());
    }
}
