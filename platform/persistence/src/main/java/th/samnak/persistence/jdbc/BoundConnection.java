package th.samnak.persistence.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection whose end is decided elsewhere: committing, rolling back and closing it do nothing. */
final class BoundConnection implements InvocationHandler {

    private static final Set<String> NOT_YOURS = Set.of("commit", "rollback", "close", "setAutoCommit", "abort");

    private final Connection connection;

    private BoundConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                BoundConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new BoundConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (NOT_YOURS.contains(method.getName()) && !isToSavepoint(method)) {
            return null;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static boolean isToSavepoint(Method method) {
        return method.getName().equals("rollback") && method.getParameterCount() == 1;
    }
}
