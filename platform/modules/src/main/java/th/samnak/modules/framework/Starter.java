package th.samnak.modules.framework;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import th.samnak.api.ModuleId;
import th.samnak.modules.Words;

/** Starts a function and waits until it runs whole, or says why it does not. */
public final class Starter {

    private static final Duration GLANCE = Duration.ofMillis(20);

    private final BundleContext context;
    private final Bundles bundles;
    private final Doctor doctor;

    public Starter(BundleContext context, Bundles bundles, Doctor doctor) {
        this.context = context;
        this.bundles = bundles;
        this.doctor = doctor;
    }

    /**
     * Starts the bundle. One that is broken or hangs is stopped again; one that only lacks something is left waiting for it.
     *
     * @param patient whether requirements may still turn up, as while the platform itself starts
     * @return why it does not run, empty when it does
     */
    public Optional<String> start(ModuleId id, Bundle bundle, Duration limit, boolean patient) {
        Attempt attempt = new Attempt(id, bundle, System.nanoTime() + limit.toNanos(), limit);
        Diagnosis outcome = attempt.run(patient);
        if (outcome.stage() == Diagnosis.Stage.BROKEN) {
            bundles.stop(bundle);
        }
        return outcome.runs() ? Optional.empty() : Optional.of(outcome.reason());
    }

    private final class Attempt {

        private final ModuleId id;
        private final Bundle bundle;
        private final long deadline;
        private final Duration limit;

        Attempt(ModuleId id, Bundle bundle, long deadline, Duration limit) {
            this.id = id;
            this.bundle = bundle;
            this.deadline = deadline;
            this.limit = limit;
        }

        Diagnosis run(boolean patient) {
            awaitStartLevel();
            Diagnosis started = startBundle();
            while (patient && !started.runs() && unresolved() && timeLeft()) {
                pause();
                started = startBundle();
            }
            if (!started.runs()) {
                return started;
            }
            Diagnosis ready = awaitReady();
            return ready.runs() ? tryOut() : ready;
        }

        private Diagnosis startBundle() {
            Work work = Work.begin("samnak-start-" + id, () -> bundle.start(Bundle.START_TRANSIENT));
            return finish(work);
        }

        private Diagnosis finish(Work work) {
            if (!work.await(left())) {
                String where = work.whereIn(bundle);
                work.giveUp();
                return Diagnosis.broken(Words.say("modules.problem.hangs", limit.toSeconds(), where));
            }
            return work.failure().map(this::inWords).map(Diagnosis::broken).orElse(Diagnosis.RUNS);
        }

        private String inWords(Throwable failure) {
            return failure instanceof BundleException e && e.getType() == BundleException.RESOLVE_ERROR
                    ? Words.say("modules.problem.unresolved", Failures.message(failure))
                    : Words.say("modules.problem.start", Failures.message(failure));
        }

        private Diagnosis awaitReady() {
            Diagnosis now = doctor.examine(id, bundle);
            while (now.stage() == Diagnosis.Stage.NOT_YET && timeLeft()) {
                pause();
                now = doctor.examine(id, bundle);
            }
            return now;
        }

        /** Components wake when somebody asks for them: ask for each, so that a fault shows now and not at first use. */
        private Diagnosis tryOut() {
            List<ServiceReference<?>> held = new ArrayList<>();
            Diagnosis outcome = finish(Work.begin("samnak-try-" + id, () -> {
                for (ServiceReference<?> reference : services()) {
                    context.getService(reference);
                    held.add(reference);
                }
            }));
            Diagnosis whole = outcome.runs() ? awaitReady() : outcome;
            List.copyOf(held).forEach(context::ungetService);
            return whole;
        }

        private ServiceReference<?>[] services() {
            ServiceReference<?> @Nullable [] registered = bundle.getRegisteredServices();
            return registered == null ? new ServiceReference<?>[0] : registered;
        }

        private boolean unresolved() {
            return bundle.getState() == Bundle.INSTALLED;
        }

        private void awaitStartLevel() {
            FrameworkStartLevel framework = context.getBundle(0).adapt(FrameworkStartLevel.class);
            int needed = bundle.adapt(BundleStartLevel.class).getStartLevel();
            while (framework.getStartLevel() < needed && timeLeft()) {
                pause();
            }
        }

        private boolean timeLeft() {
            return !left().isZero() && !Thread.currentThread().isInterrupted();
        }

        private Duration left() {
            return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
        }

        private void pause() {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
