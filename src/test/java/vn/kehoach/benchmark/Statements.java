package vn.kehoach.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Listens on the way to the database: what one thread sends there. */
class Statements implements BeanPostProcessor {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile Thread listenedTo;

    /** What this thread sends while it does that, in its order; a batch is one statement. */
    List<String> of(Runnable work) {
        heard.clear();
        listenedTo = Thread.currentThread();
        work.run();
        listenedTo = null;
        return List.copyOf(heard);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? around(DataSource.class, source, "") : bean;
    }

    private <T> T around(Class<T> type, Object real, String sql) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (method.getName().startsWith("execute")) {
                        note(given == null ? sql : String.valueOf(given[0]));
                    }
                    try {
                        return wrapped(method.invoke(real, given), given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private Object wrapped(Object result, Object[] given) {
        if (result instanceof Connection connection) {
            return around(Connection.class, connection, "");
        }
        if (result instanceof PreparedStatement prepared) {
            return around(PreparedStatement.class, prepared, String.valueOf(given[0]));
        }
        return result instanceof Statement plain ? around(Statement.class, plain, "") : result;
    }

    private void note(String sql) {
        if (Thread.currentThread() == listenedTo) {
            heard.add(sql.replaceAll("\\s+", " ").strip());
        }
    }
}
