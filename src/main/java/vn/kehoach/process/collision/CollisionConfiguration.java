package vn.kehoach.process.collision;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the repetition in front of the transactions. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class CollisionConfiguration {

    /** What whoever opens a transaction by hand is given. */
    @Bean
    TransactionTemplate repeatedTemplate(PlatformTransactionManager transactions) {
        return new RepeatedTemplate(transactions);
    }

    /** Just outside of Spring's own advice, which comes last of all. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor repeatedTransactions() {
        RepeatedTransactions repeated = new RepeatedTransactions();
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(repeated, repeated);
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }
}
