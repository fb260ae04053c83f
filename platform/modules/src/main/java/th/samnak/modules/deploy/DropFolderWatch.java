package th.samnak.modules.deploy;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Settings;
import th.samnak.modules.centre.CentreStartup;

/**
 * Looks into {@code DATA/deploy} twice a second, more often while a file is coming; one that looks the same twice and is whole has
 * arrived.
 */
@Component(service = {}, immediate = true)
public final class DropFolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DropFolderWatch.class);
    private static final int EVERY_MILLIS = 500;
    private static final int WHILE_COMING_MILLIS = 50;

    private final DropFolder folder;
    private final int everyMillis;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("samnak-deploy-folder").factory());

    @Activate
    public DropFolderWatch(@Reference CentreStartup startup) throws IOException {
        Settings settings = Settings.read();
        folder = new DropFolder(settings.data().resolve("deploy"), startup.centre());
        everyMillis = settings.number("modules.poll-millis", EVERY_MILLIS);
        lookIn(everyMillis);
    }

    @Deactivate
    void end() {
        timer.shutdownNow();
    }

    private void lookIn(int millis) {
        timer.schedule(this::look, millis, TimeUnit.MILLISECONDS);
    }

    // an exception that got out would end the watch for good
    private void look() {
        boolean coming = false;
        try {
            coming = folder.look();
        } catch (IOException | RuntimeException e) {
            LOG.error("the drop folder could not be looked at", e);
        }
        if (!timer.isShutdown()) {
            lookIn(coming ? Math.min(WHILE_COMING_MILLIS, everyMillis) : everyMillis);
        }
    }
}
