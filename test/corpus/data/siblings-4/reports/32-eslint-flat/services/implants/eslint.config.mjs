import root from '../../eslint.config.mjs';
export default [...root, { files: ['src/**'], rules: { 'phitrace/phi-in-logs': 'error' } }];
