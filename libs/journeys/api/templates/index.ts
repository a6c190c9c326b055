export { TemplateName } from './catalogue';
export { TemplatesResolver } from './templates.resolver';
export { Templates } from './templates.service';
