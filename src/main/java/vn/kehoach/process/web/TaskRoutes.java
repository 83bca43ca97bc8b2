package vn.kehoach.process.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kehoach.process.taskcontract.TaskCompletion;

/** Puts the filter behind the gate and before the engine. */
@Configuration(proxyBeanMethods = false)
class TaskRoutes {

    private static final int BEHIND_THE_GATE = 0;

    @Bean
    FilterRegistrationBean<EngineTaskFilter> engineTaskFilter(TaskCompletion tasks) {
        FilterRegistrationBean<EngineTaskFilter> filter = new FilterRegistrationBean<>(new EngineTaskFilter(tasks));
        filter.setOrder(BEHIND_THE_GATE);
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        return filter;
    }
}
