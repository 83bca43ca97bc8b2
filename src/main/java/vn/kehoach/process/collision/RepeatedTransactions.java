package vn.kehoach.process.collision;

import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.BaseStream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stands outside every transaction of ours that writes and is entered from outside. Inside a transaction nothing is
 * repeated: only the whole can be done again, with everything read anew.
 */
final class RepeatedTransactions extends StaticMethodMatcherPointcut implements MethodInterceptor {

    private static final String OURS = "vn.kehoach.";

    private final TransactionAttributeSource attributes = new AnnotationTransactionAttributeSource();

    @Override
    public boolean matches(Method method, Class<?> target) {
        return target.getName().startsWith(OURS) && writes(method, target);
    }

    private boolean writes(Method method, Class<?> target) {
        TransactionAttribute attribute = attributes.getTransactionAttribute(method, target);
        return attribute != null
                && !attribute.isReadOnly()
                && attribute.getPropagationBehavior() != TransactionAttribute.PROPAGATION_MANDATORY;
    }

    @Override
    public Object invoke(MethodInvocation call) throws Throwable {
        return TransactionSynchronizationManager.isActualTransactionActive() || readsOnce(call)
                ? call.proceed()
                : Attempts.of(
                        () -> ((ProxyMethodInvocation) call).invocableClone().proceed());
    }

    /** What has been read from such an argument does not come a second time. */
    private static boolean readsOnce(MethodInvocation call) {
        return Arrays.stream(call.getArguments())
                .anyMatch(argument -> argument instanceof InputStream
                        || argument instanceof Reader
                        || argument instanceof Iterator<?>
                        || argument instanceof BaseStream<?, ?>);
    }
}
