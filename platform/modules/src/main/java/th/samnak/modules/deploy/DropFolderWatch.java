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

/** Looks into {@code DATA/deploy} twice a second; a file that looks the same twice has arrived. */
@Component(service = {}, immediate = true)
public final class DropFolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DropFolderWatch.class);
    private static final int EVERY_MILLIS = 500;

    private final DropFolder folder;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("samnak-deploy-folder").factory());

    @Activate
    public DropFolderWatch(@Reference CentreStartup startup) throws IOException {
        Settings settings = Settings.read();
        folder = new DropFolder(settings.data().resolve("deploy"), startup.centre());
        int everyMillis = settings.number("modules.poll-millis", EVERY_MILLIS);
        timer.scheduleWithFixedDelay(this::look, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void end() {
        timer.shutdownNow();
    }

    // an exception that got out would end the watch for good
    private void look() {
        try {
            folder.look();
        } catch (IOException | RuntimeException e) {
            LOG.error("the drop folder could not be looked at", e);
        }
    }
}
