package th.samnak.persistence.jpa;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;
import th.samnak.api.persistence.EntityUnit;

/** A persistence unit made from a list of classes: no {@code persistence.xml}, no scanning, no weaving. */
final class UnitInfo implements PersistenceUnitInfo {

    private static final List<Class<?>> CONVERTERS =
            List.of(InstantConverter.class, UuidConverter.class, UnitIdConverter.class, PersonIdConverter.class);

    private final EntityUnit unit;
    private final DataSource dataSource;
    private final ClassLoader classLoader;
    private final Properties properties;

    UnitInfo(EntityUnit unit, DataSource dataSource, Properties properties) {
        this.unit = unit;
        this.dataSource = dataSource;
        this.classLoader = new UnitClassLoader(unit.getClass().getClassLoader());
        this.properties = properties;
    }

    @Override
    public String getPersistenceUnitName() {
        return unit.id().value();
    }

    @Override
    public String getPersistenceProviderClassName() {
        return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return dataSource;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return NoFiles.of(unit.id());
    }

    @Override
    public List<String> getManagedClassNames() {
        return Stream.concat(unit.entities().stream(), CONVERTERS.stream())
                .map(Class::getName)
                .distinct()
                .toList();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return classLoader;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // weaving is off
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return classLoader;
    }
}
