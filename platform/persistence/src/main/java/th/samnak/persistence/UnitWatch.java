package th.samnak.persistence;

import java.sql.SQLException;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.EntityUnit;
import th.samnak.persistence.jpa.JpaDatabase;
import th.samnak.persistence.migration.MigrationSource;

/** Opens a door for every unit that appears, beside the thread that brought it, and closes it when the unit goes. */
final class UnitWatch extends ServiceTracker<EntityUnit, UnitWatch.Door> {

    private static final Logger LOG = LoggerFactory.getLogger(UnitWatch.class);

    private final Doors doors;
    private final Executor beside;
    private final Map<ModuleId, String> problems = new ConcurrentHashMap<>();

    UnitWatch(BundleContext context, Doors doors, Executor beside) {
        super(context, EntityUnit.class, null);
        this.doors = doors;
        this.beside = beside;
    }

    Map<ModuleId, String> problems() {
        return new TreeMap<>(problems);
    }

    SortedSet<String> openUnits() {
        return getTracked().values().stream()
                .filter(Door::isOpen)
                .map(door -> door.unit.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Door addingService(ServiceReference<EntityUnit> reference) {
        Door door = new Door(context.getService(reference));
        MigrationSource migrations = MigrationSource.in(reference.getBundle(), door.unit);
        beside.execute(() -> door.open(migrations));
        return door;
    }

    @Override
    public void removedService(ServiceReference<EntityUnit> reference, Door door) {
        door.close();
        problems.remove(door.unit.id());
        context.ungetService(reference);
    }

    /** One unit's door, from the moment its unit was seen. */
    final class Door {

        private final EntityUnit unit;
        private boolean gone;
        private @Nullable JpaDatabase database;
        private @Nullable ServiceRegistration<Database> registration;

        private Door(EntityUnit unit) {
            this.unit = unit;
        }

        private void open(MigrationSource migrations) {
            Optional<JpaDatabase> opened = migrate(migrations);
            if (opened.isPresent() && keep(opened.get())) {
                register(opened.get());
            }
        }

        private synchronized boolean isOpen() {
            return registration != null;
        }

        private Optional<JpaDatabase> migrate(MigrationSource migrations) {
            try {
                return Optional.of(doors.open(unit, migrations));
            } catch (OfficeException e) {
                tell(Sentences.both(e), e);
            } catch (SQLException | RuntimeException e) {
                tell(Sentences.both("persistence.migration.failed", unit.id(), String.valueOf(e.getMessage())), e);
            }
            return Optional.empty();
        }

        private void tell(String sentence, Exception cause) {
            problems.put(unit.id(), sentence);
            LOG.error("{}", sentence, cause);
        }

        private synchronized boolean keep(JpaDatabase opened) {
            if (!gone) {
                database = opened;
            }
            return !gone;
        }

        private void register(JpaDatabase opened) {
            Hashtable<String, Object> properties = new Hashtable<>(Map.of("unit", unit.id().value()));
            ServiceRegistration<Database> fresh = context.registerService(Database.class, opened, properties);
            boolean late;
            synchronized (this) {
                late = gone;
                registration = late ? null : fresh;
            }
            if (late) {
                fresh.unregister();
            }
        }

        private void close() {
            ServiceRegistration<Database> registered;
            JpaDatabase open;
            synchronized (this) {
                gone = true;
                registered = registration;
                open = database;
                registration = null;
                database = null;
            }
            if (registered != null) {
                registered.unregister();
            }
            if (open != null) {
                open.close();
            }
        }
    }
}
