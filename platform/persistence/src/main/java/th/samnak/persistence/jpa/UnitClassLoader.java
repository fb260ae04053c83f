package th.samnak.persistence.jpa;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

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

    /** EclipseLink reads annotations from class files; other files of ours are none of the unit's business. */
    @Override
    protected @Nullable URL findResource(String name) {
        return OURS.stream()
                .filter(loader -> name.endsWith(".class"))
                .map(loader -> loader.getResource(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
