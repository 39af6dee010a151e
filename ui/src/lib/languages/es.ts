/** The message files of Spanish, in one piece. */
const files = import.meta.glob<string>('../../../../locales/es/page/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export default Object.values(files);
