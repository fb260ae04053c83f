package th.samnak.documents.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.demo.DemoProgress;
import th.samnak.api.documents.Papers;
import th.samnak.api.documents.Papers.Marks;
import th.samnak.api.documents.Papers.Memorandum;
import th.samnak.api.documents.Papers.Signatory;

/**
 * Sets one page that nobody sees, a while after the start and when nothing else is being prepared: fonts, line breaks and the PDF
 * library are then ready when the first person asks for a paper. Whatever goes wrong in it is left to that person's request.
 */
@Component(service = WarmUp.class, immediate = true)
public final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Papers papers;
    private final DemoProgress progress;
    private final Thread worker;
    private volatile boolean stopped;

    @Activate
    public WarmUp(@Reference Papers papers, @Reference DemoProgress progress) {
        this(papers, progress, PATIENCE_NANOS);
    }

    WarmUp(Papers papers, DemoProgress progress, long patienceNanos) {
        this.papers = papers;
        this.progress = progress;
        this.worker = Thread.ofPlatform()
                .daemon()
                .name("samnak-warm-up")
                .priority(Thread.MIN_PRIORITY)
                .inheritInheritableThreadLocals(false)
                .start(() -> run(patienceNanos));
    }

    @Deactivate
    void stop() {
        stopped = true;
        LockSupport.unpark(worker);
    }

    private void run(long patienceNanos) {
        try {
            do {
                LockSupport.parkNanos(patienceNanos);
            } while (!stopped && !progress.settled());
            if (!stopped) {
                long begun = System.nanoTime();
                papers.memorandum(page());
                LOG.info("Papers are ready, after {} ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.info("Papers could not be made ready: {}", e.toString());
        }
    }

    private static Memorandum page() {
        String words = "ตามระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 จึงเรียนมาเพื่อโปรดทราบ";
        return new Memorandum(
                Marks.NONE, words, "1", Optional.of(LocalDate.EPOCH), words, "เรียน", List.of(words, words),
                new Signatory("", List.of(""), ""), List.of());
    }
}
