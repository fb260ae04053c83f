package th.samnak.persistence.jpa;

import java.util.UUID;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/**
 * JPA converts every attribute but the key; keys of type UUID are kept as text too, so that both databases agree. Has the rows that
 * are written noted as well.
 */
public final class KeysAsText implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().forEach(descriptor -> {
            customize(descriptor);
            descriptor.getEventManager().addListener(WrittenRows.NOTED);
        });
    }

    private static void customize(ClassDescriptor descriptor) {
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping instanceof AbstractDirectMapping direct
                    && direct.getConverter() == null
                    && attribute(descriptor, direct) == UUID.class) {
                direct.setConverter(new UuidText());
            }
        }
    }

    private static @Nullable Class<?> attribute(ClassDescriptor descriptor, AbstractDirectMapping mapping) {
        for (Class<?> type = descriptor.getJavaClass(); type != null; type = type.getSuperclass()) {
            try {
                return type.getDeclaredField(mapping.getAttributeName()).getType();
            } catch (NoSuchFieldException inherited) {
                // look above
            }
        }
        return null;
    }

    private static final class UuidText implements Converter {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object convertObjectValueToDataValue(@Nullable Object value, Session session) {
            return value == null ? null : value.toString();
        }

        @Override
        public @Nullable Object convertDataValueToObjectValue(@Nullable Object value, Session session) {
            return value == null ? null : UUID.fromString(value.toString().strip());
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public void initialize(DatabaseMapping mapping, Session session) {
            mapping.getField().setType(String.class);
        }
    }
}
