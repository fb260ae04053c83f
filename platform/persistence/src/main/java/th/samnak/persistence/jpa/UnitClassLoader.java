package th.samnak.persistence.jpa;

import java.util.List;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;

/** Sees what the unit sees, and beyond it what EclipseLink and this bundle bring; so units need not import EclipseLink. */
final class UnitClassLoader extends ClassLoader {

    private static final List<ClassLoader> OURS = List.of(
            UnitClassLoader.class.getClassLoader(),
            PersistenceProvider.class.getClassLoader(),
            Session.class.getClassLoader());

    UnitClassLoader(ClassLoader unit) {
        super(unit);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader loader : OURS) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException next) {
                // perhaps the next one has it
            }
        }
        throw new ClassNotFoundException(name);
    }
}
