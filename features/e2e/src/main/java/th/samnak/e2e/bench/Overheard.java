package th.samnak.e2e.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import th.samnak.api.persistence.Database;

/** A door to the database at which the statements are taken down, so that they can be run again barely. */
final class Overheard implements Database {

    private final Database door;
    private final List<Said> said = new ArrayList<>();
    private boolean listening;

    /** A statement with its values. */
    record Said(String sql, Map<Integer, Object> values) {

        int rows(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Map.Entry<Integer, Object> value : values.entrySet()) {
                    statement.setObject(value.getKey(), value.getValue());
                }
                try (ResultSet found = statement.executeQuery()) {
                    int columns = found.getMetaData().getColumnCount();
                    int rows = 0;
                    while (found.next()) {
                        for (int column = 1; column <= columns; column++) {
                            found.getObject(column);
                        }
                        rows++;
                    }
                    return rows;
                }
            }
        }
    }

    Overheard(Database door) {
        this.door = door;
    }

    /** What was said while the work was done. */
    List<Said> during(Runnable work) {
        said.clear();
        listening = true;
        work.run();
        listening = false;
        return List.copyOf(said);
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        return door.read(listening ? em -> work.apply(heard(em)) : work);
    }

    @Override
    public <T> T write(Function<EntityManager, T> work) {
        return door.write(work);
    }

    private EntityManager heard(EntityManager em) {
        return proxy(EntityManager.class, (method, arguments) -> {
            Object result = invoke(em, method, arguments);
            if (!method.getName().equals("createNativeQuery")) {
                return result;
            }
            Said statement = new Said((String) arguments[0], new TreeMap<>());
            said.add(statement);
            return heard((Query) result, statement);
        });
    }

    private static Query heard(Query query, Said statement) {
        return proxy(Query.class, (method, arguments) -> {
            if (method.getName().equals("setParameter")) {
                statement.values().put((Integer) arguments[0], arguments[1]);
            }
            return invoke(query, method, arguments);
        });
    }

    private interface Hearing {
        Object on(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Hearing hearing) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type},
                (self, method, arguments) -> hearing.on(method, arguments == null ? new Object[0] : arguments)));
    }

    private static Object invoke(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
